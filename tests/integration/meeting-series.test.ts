import { author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// A year's meetings are made in one step, all of them or none.

let own: PayloadOnDatabase
let rest: Rest
let keeper: Person
let body = 0

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  keeper = await rest.as(secretariat)
  const data = { name: 'Imaging Board', kind: 'board', summary: 'A board.', _status: 'published' }
  body = ((await keeper.ask('POST', '/api/governance-bodies?depth=0', data)).doc as { id: number }).id // Payload's answer
})
afterAll(() => own.remove())

const series = (more: object = {}) => ({ body, days: ['2027-03-25', '2027-04-29'], time: '2pm', ...more })
const make = (more: object = {}, by = keeper, expected = 200): Promise<Json> =>
  by.ask('POST', '/api/meetings/series', series(more), expected)
const refusal = async (more: object, by = keeper, status = 400): Promise<string> =>
  ((await make(more, by, status)).errors as { message: string }[])[0]?.message ?? '' // Payload's form of errors

interface Stored {
  startsAt: string
  title: string
  where?: string
  series?: string
  _status: string
}

const stored = async (): Promise<Stored[]> => {
  const { docs } = await keeper.ask('GET', '/api/meetings?draft=true&depth=0&sort=startsAt&limit=100')
  return docs as Stored[] // Payload's list
}

afterEach(async () => {
  await own.payload.delete({ collection: 'meetings', overrideAccess: true, trash: true, where: {} })
})

test('meetings start at the same time by the clock in London, in summer too, and are drafts', async () => {
  expect((await make({ where: 'Preston', series: '2027' })).message).toBe('2 meetings added as drafts.')
  expect(await stored()).toMatchObject([
    { startsAt: '2027-03-25T14:00:00.000Z', title: 'Imaging Board, 25 March 2027', where: 'Preston', series: '2027' },
    { startsAt: '2027-04-29T13:00:00.000Z', title: 'Imaging Board, 29 April 2027', _status: 'draft' },
  ])
})

test('who may publish may make them public at once', async () => {
  expect((await make({ publish: true, days: ['2027-03-25'] })).message).toBe('1 meeting is public.')
  expect((await stored()).map(({ _status }) => _status)).toEqual(['published'])
})

test('of a body that is a draft they are not public, and nobody is told so', async () => {
  const data = { name: 'Draft Board', kind: 'board', summary: 'A board.', _status: 'draft' }
  const { doc } = await keeper.ask('POST', '/api/governance-bodies?draft=true&depth=0', data)
  const draft = (doc as { id: number }).id // Payload's answer
  expect(await refusal({ body: draft, publish: true })).toBe(
    'The public does not see this body: it is a draft. Publish it first, or add the meetings as drafts.',
  )
  expect((await make({ body: draft })).message).toBe('2 meetings added as drafts.')
})

test('one that is there already is named, and none is added', async () => {
  await make({ days: ['2027-04-29'] })
  expect(await refusal({})).toBe('This body has a meeting at that time already: 29 April 2027. Leave that day out.')
  expect(await stored()).toHaveLength(1)
})

test('the same series sent twice at once is made once', async () => {
  const both = await Promise.allSettled([make(), make()])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await stored()).toHaveLength(2)
})

test.each([
  [{ days: [] }, 'Choose at least one day.'],
  [{ days: 'all' }, 'Choose at least one day.'],
  [{ days: ['2027-02-30'] }, 'One of the days is not a day of the calendar.'],
  [{ days: ['2027-02-01', '2027-02-01'] }, 'One day is given twice.'],
  [{ days: Array.from({ length: 61 }, () => '2027-02-01') }, 'These are more than 60 meetings. Shorten the series.'],
  [{ time: 'noonish' }, 'Give the time at which the meetings start, such as 2pm or 14:00.'],
  [{ time: '24:00' }, 'Give the time at which the meetings start, such as 2pm or 14:00.'],
  [{ body: 'x' }, 'Choose the body that meets.'],
  [{ body: { toString: 'x' } }, 'Choose the body that meets.'],
  [
    { days: ['2027-03-21', '2027-03-28'], time: '1:30am' },
    '28 March 2027: the clocks go forward from 1am to 2am on that day. Give another time.',
  ],
])('%j: %s', async (more, message) => {
  expect(await refusal(more)).toBe(message)
  expect(await stored()).toEqual([])
})

test('a body that is not there, and a place that is too long, are refused', async () => {
  expect(await refusal({ body: 999_999 })).toBe('There is no such body.')
  expect(await refusal({ where: 'x'.repeat(201) })).toBe('Where: write 200 characters or fewer.')
  expect(await refusal({ series: 'x'.repeat(101) })).toBe('Series: write 100 characters or fewer.')
  expect(await stored()).toEqual([])
})

test('nobody else makes any, or is told which drafts there are', async () => {
  await make()
  for (const email of [author, publisher])
    expect(await refusal({}, await rest.as(email), 403)).toBe('The secretariat adds meetings. Ask them.')
  expect(await stored()).toHaveLength(2)
})
