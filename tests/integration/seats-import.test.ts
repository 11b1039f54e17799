import { csvRow } from '@/domain/csv/row'
import { author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// Seats and members from a file: a preview that saves nothing, then all of it or nothing, under the rules of the structure.

let own: PayloadOnDatabase
let rest: Rest
let sam: Person

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  sam = await rest.as(secretariat)
})
afterAll(() => own.remove())

interface Row {
  row: number
  outcome: string
  changes: string[]
  problems: { column: string | null; message: string }[]
}
interface Answer {
  rows: Row[]
  state: string
  changes: number
  isSaved: boolean
  encoding: string
}
type Line = (string | number)[]

const address = '/api/governance-bodies/desk/import'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const fileOf = (...lines: Line[]): string => base64(lines.map(csvRow).join(''))
const ask = async (file: string, more: object = {}) =>
  (await sam.ask('POST', address, { file, ...more })) as unknown as Answer // our own answer
/** Previews a file, then saves what the preview said. */
const save = async (file: string, more: object = {}): Promise<Answer> =>
  ask(file, { ...more, expected: (await ask(file, more)).state })
const problemsOf = ({ rows }: Answer) =>
  rows.flatMap(({ problems, row }) => problems.map(({ column, message }) => `${row} ${column ?? ''}: ${message}`))

let count = 0
const board = async (more: object = {}): Promise<{ id: number; name: string }> => {
  const name = `Imported Board ${++count}`
  const { href } = await sam.ask('POST', '/api/governance-bodies/desk/body', {
    ...{ name, kind: 'board', summary: 'A board.' },
    ...more,
  })
  return { name, id: Number(/\d+/.exec(String(href))?.[0]) }
}
const stored = async (collection: string, where: string): Promise<Json[]> =>
  (await sam.ask('GET', `/api/${collection}?depth=0&sort=id&limit=50&where${where}`)).docs as Json[] // Payload's list
const seatsOf = (body: number) => stored('seats', `[body][equals]=${body}`)
const heldOn = (body: number) => stored('appointments', `[seat.body][equals]=${body}`)
const exported = async (body: number): Promise<string> => {
  const answer = await rest.raw(sam.token, `/api/governance-bodies/desk/seats-and-members.csv?body=${body}`)
  return Buffer.from(await answer.arrayBuffer()).toString()
}

const heading = ['Body', 'Role', 'Seat', 'Number of seats', 'Person', 'Name shown', 'From', 'Until']

test('a preview saves nothing; what it said is saved in one go, as published, and exporting it changes nothing', async () => {
  const { id, name } = await board()
  const file = fileOf(
    heading,
    [name, 'Chair', 'Chair', 1, `Ann ${name}`, 'yes', '14/11/2026', ''],
    [name, 'Member', 'Doctors', 2, `Bea ${name}`, '', 'November 2026', '2028'],
    [name, 'Member', 'Doctors', '', 'Name not published', '', '2026', ''],
    [name, 'In attendance', '=cmd|calc', '', '', '', '', ''],
  )
  const preview = await ask(file)
  expect(preview).toMatchObject({ changes: 8, isSaved: false, encoding: 'UTF-8' })
  expect(preview.rows.map(({ changes, outcome, row }) => [row, outcome, ...changes])).toEqual([
    [2, 'new', 'New seat', 'New person', 'New appointment'],
    [3, 'new', 'New seat', 'New person', 'New appointment'],
    [4, 'new', 'New appointment'],
    [5, 'new', 'New seat'],
  ])
  expect(await seatsOf(id)).toEqual([])

  expect(await ask(file, { expected: preview.state })).toMatchObject({ isSaved: true })
  expect(await seatsOf(id)).toMatchObject([
    { label: 'Chair', role: 'chair', howMany: 1, _status: 'published', title: `Chair, ${name}` },
    { label: 'Doctors', role: 'member', howMany: 2 },
    { label: '=cmd|calc' },
  ])
  expect(await heldOn(id)).toMatchObject([
    { holder: 'person', from: '2026-11-14', _status: 'published' },
    { holder: 'person', from: '2026-11', until: '2028' },
    { holder: 'not-published', from: '2026' },
  ])
  expect(await stored('people', `[name][equals]=${encodeURIComponent(`Ann ${name}`)}`)).toMatchObject([
    { shownToPublic: true, _status: 'published' },
  ])

  const file2 = await exported(id)
  expect(file2).toContain(`"'=cmd|calc"`)
  expect(await ask(base64(file2))).toMatchObject({ changes: 0, isSaved: false })
})

test('a row changes what is there, and a handover in one file is judged as a whole', async () => {
  const { id, name } = await board()
  await save(fileOf(heading, [name, 'Chair', 'Chair', 1, `First ${name}`, '', '2024', '']))
  const file = fileOf(
    heading,
    [name, 'Chair', 'Chair', 1, `Second ${name}`, '', '1/12/2026', ''],
    [name, 'Chair', 'Chair', 1, `First ${name}`, '', '2024', '1/12/2026'],
  )
  const { rows } = await ask(file)
  expect(rows.map(({ changes, outcome }) => [outcome, ...changes])).toEqual([
    ['new', 'New person', 'New appointment'],
    ['changed', 'Until: nothing → 1 December 2026'],
  ])
  expect(await save(file)).toMatchObject({ isSaved: true, changes: 3 })
  expect((await heldOn(id)).map(({ from, until }) => [from, until ?? null])).toEqual([
    ['2024', '2026-12-01'],
    ['2026-12-01', null],
  ])
})

test('one wrong row, and nothing is saved: each is told with its column, whether it waits for the others or not', async () => {
  const { id, name } = await board({ established: '2020' })
  const file = fileOf(
    heading,
    [name, 'Chair', 'Chair', 1, `One ${name}`, '', '2024', ''],
    [name, 'Chair', 'Chair', 1, `Two ${name}`, '', '2025', ''],
    [name, 'Member', 'x'.repeat(130), '', '', '', '', ''],
    [name, 'Member', 'Early', '', `Three ${name}`, '', '2019', ''],
  )
  const answer = await ask(file)
  const problems = problemsOf(answer)
  expect(problems).toEqual([
    expect.stringMatching(/^2 howMany: On 31 December 2025 2 people would hold "Chair"/),
    expect.stringMatching(/^2 seat: On 31 December 2025 2 people would hold "Chair"/),
    expect.stringMatching(/^3 seat: On 31 December 2025 2 people would hold "Chair"/),
    expect.stringMatching(/^4 seat: .*120/),
    expect.stringMatching(/^5 from: The appointment \(from 2019\) begins too early/),
  ])
  await sam.ask('POST', address, { file, expected: answer.state }, 409)
  expect(await seatsOf(id)).toEqual([])
  expect(await stored('people', `[name][like]=${encodeURIComponent(name)}`)).toEqual([])
})

test('correcting the past asks for a reason, once for the file', async () => {
  const { id, name } = await board()
  await save(fileOf(heading, [name, 'Chair', 'Chair', 1, `Past ${name}`, '', '2020', '2022']))
  const file = (await exported(id)).replace(',2020,2022,', ',2020,2023,')
  expect(problemsOf(await ask(base64(file)))).toEqual([expect.stringContaining('Why the past is corrected')])
  expect(await save(base64(file), { reason: 'The minutes say 2023.' })).toMatchObject({ isSaved: true })
  expect(await heldOn(id)).toMatchObject([{ from: '2020', until: '2023' }])
})

test('a newer draft is not published along with a row, and what changed since the preview is not saved', async () => {
  const { id, name } = await board()
  await save(fileOf(heading, [name, 'Member', 'Doctors', 1, '', '', '', '']))
  const [seat] = await seatsOf(id)
  const file = fileOf(heading, [name, 'Member', 'Doctors', 3, '', '', '', ''])
  const { state } = await ask(file)
  await sam.ask('PATCH', `/api/seats/${Number(seat?.id)}?draft=true`, { howMany: 4, _status: 'draft' })
  expect(problemsOf(await ask(file))).toEqual([expect.stringContaining('has a newer draft')])
  await sam.ask('PATCH', `/api/seats/${Number(seat?.id)}`, { howMany: 2, _status: 'published' })
  await sam.ask('POST', address, { file, expected: state }, 409)
  expect(await seatsOf(id)).toMatchObject([{ howMany: 2 }])
})

test.each([
  ['nothing', '', /Choose a file/],
  ['no columns', base64('hello'), /is not the name of a column/],
  ['no rows', base64('Body,Seat\n\n'), /no rows below/],
  ['a cell beside the columns', base64('Body,Seat\nBoard,Chair,more'), /Row 2 has a cell in a column without a name/],
  ['too many rows', base64(`Body\n${'Board\n'.repeat(5_001)}`), /more than 5000 rows/],
  ['too much', base64(`Body\n${'x'.repeat(700_000)}`), /larger than 600KB/],
])('a file with %s is refused in words', async (_, file, words) => {
  const { errors } = await sam.ask('POST', address, { file }, 400)
  expect((errors as { message: string }[])[0]?.message).toMatch(words)
})

test('more changes than are saved at once are refused', async () => {
  const { name } = await board()
  const rows = Array.from({ length: 101 }, (_, place): Line => [name, 'Member', `Seat ${place}`, '', '', '', '', ''])
  const { errors } = await sam.ask('POST', address, { file: fileOf(heading, ...rows) }, 400)
  expect((errors as { message: string }[])[0]?.message).toMatch(/^The file adds or changes 101 records; 100 are saved/)
})

test('only who keeps seats and members imports or exports', async () => {
  const file = fileOf(heading)
  for (const email of [author, publisher]) {
    const person = await rest.as(email)
    await person.ask('POST', address, { file }, 403)
    expect((await rest.raw(person.token, '/api/governance-bodies/desk/seats-and-members.csv')).status).toBe(403)
  }
  expect((await rest.raw('', '/api/governance-bodies/desk/seats-and-members.csv')).status).toBe(403)
})
