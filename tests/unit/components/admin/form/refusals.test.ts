import { keepErrors, refusalIn, type Refusal } from '@/components/admin/form/refusals'

const body = (data: object) => ({ errors: [{ message: 'Seat – Too many.', data }] })
const tooMany = { path: 'seat', message: 'Too many.', label: 'Seat' }
const answer = { status: 400, isAutosave: false, isNew: false }

const refusal = (isOfRecord: boolean): Refusal => ({
  fields: [{ path: 'seat', message: 'Too many.' }],
  others: [],
  isOfRecord,
  sent: { seat: 4 },
  isAutosave: false,
})
const marked = { seat: { value: 4, valid: false, errorMessage: 'Too many.' }, from: { value: '2026', valid: true } }

describe('what a refused save says of the form', () => {
  it('is each field with its message, and the value that was refused', () => {
    const found = refusalIn({ ...answer, body: body({ errors: [tooMany] }) }, { seat: { value: 4 } })
    expect(found).toMatchObject({ fields: [tooMany], others: [], isOfRecord: true, sent: { seat: 4 } })
  })
  it('is what is in the way, where the server names it', () => {
    const records = [{ collection: 'appointments', id: 7, name: 'Appointment of Robin' }]
    const found = refusalIn({ ...answer, body: body({ errors: [{ ...tooMany, records }] }) }, {})
    expect(found?.fields).toEqual([{ ...tooMany, records }])
  })
  it('is a rule of the fields where the record is named', () => {
    expect(refusalIn({ ...answer, body: body({ id: 7, errors: [tooMany] }) }, {})?.isOfRecord).toBe(false)
  })
  it('is the message alone where no field is named', () => {
    const found = refusalIn({ ...answer, body: { errors: [{ message: 'The home page is always public.' }] } }, {})
    expect(found).toMatchObject({ fields: [], others: ['The home page is always public.'] })
  })
  it.each([0, 200, 401, 403, 409, 429, 500])('is nothing with the status %d', (status) => {
    expect(refusalIn({ ...answer, status, body: body({ errors: [tooMany] }) }, {})).toBeNull()
  })
})

describe('the error of a field', () => {
  const kept = (isOfRecord: boolean, current = marked) =>
    keepErrors(refusal(isOfRecord), current, { seat: {}, from: {} }).seat

  it('goes when the server finds the field right', () => expect(kept(false)).toEqual({}))
  it('stays when a rule of the whole record was broken, which no field knows', () => {
    expect(kept(true)).toEqual({ valid: false, errorMessage: 'Too many.' })
  })
  it('goes when the field was changed', () => {
    expect(kept(true, { ...marked, seat: { ...marked.seat, value: 5 } })).toEqual({})
  })
  it('stays counted in the rows above it', () => {
    const rows = { value: 1, errorPaths: ['seat'] }
    const found = keepErrors(refusal(true), { ...marked, rows }, { rows: { value: 1 } })
    expect(found.rows).toEqual({ value: 1, errorPaths: ['seat'] })
  })
})
