import { formatApiError } from '@/publishing/hooks/format-api-error'

type Args = Parameters<typeof formatApiError>[0]

const told = (error: object) =>
  formatApiError({ error: Object.assign(new Error('said'), error), context: {}, req: {} } as unknown as Args) // only the error is looked at

test('a refusal says what was wrong, with its status', async () => {
  expect(await told({ message: 'Token has expired.', status: 403 })).toEqual({
    status: 403,
    response: { errors: [{ message: 'Token has expired.' }] },
  })
  const data = { errors: [{ path: 'name' }] }
  expect(await told({ message: 'Name is missing.', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Name is missing.', data }] },
  })
})

test.each([
  ['an error of ours', { status: 500 }],
  ['an error without a status', {}],
  ['what is not for the public', { status: 400, isPublic: false }],
  ['a connection that was lost', { cause: { code: '57P01' } }],
])('%s is left to the log', async (_, error) => expect(await told(error)).toBeUndefined())

test.each([{ code: '22P02' }, { cause: { code: '22003' } }])(
  'a value that PostgreSQL cannot take (%j) is a mistake of the request',
  async (error) => expect(await told(error)).toMatchObject({ status: 400 }),
)

test.each([
  { code: '53100' },
  { cause: { code: '53100' } },
  { cause: { cause: { code: 'ENOSPC' } } },
  { code: 'EDQUOT' },
])('a full disk (%j) is said in words that say what to do', async (error) =>
  expect(await told(error)).toEqual({
    status: 507,
    response: { errors: [{ message: 'The disk is full: nothing was saved. Tell the administrator.' }] },
  }),
)

test('what is wrong with a field is said itself, without a colon that the toast of the panel would cut', async () => {
  const data = { errors: [{ path: 'seat', label: 'Seat', message: 'Too many: 2 hold it.' }, { path: 'x' }] }
  expect(await told({ message: 'The following fields are invalid: Seat, x', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Seat – Too many – 2 hold it.', data }] },
  })
})
