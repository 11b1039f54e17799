import type { TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import { dayAfter } from '@/domain/dates/london-time'
import { weekOf } from '@/domain/search/miss-counting'
import { deleteOldMisses } from '@/publishing/search/old-misses'
import { startCountingMisses } from '@/server/search/count-misses'
import { openStoredMisses } from '@/server/search/stored-misses'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { until } from '../support/until'

// What people did not find: what is stored of it, for how long, and who reads it.

let own: PayloadOnDatabase
const users = new Map<Role, TypedUser>()
let told: string[] = []
const log = { error: (message: string) => void told.push(message) }
const today = '2026-11-29'
const week = weekOf(today)

const counting = (every = 20_000, url = own.database.url) =>
  startCountingMisses({ stored: openStoredMisses(url), log, every })
const rows = () => own.database.sql('select week::text, words, times from search_misses order by week, words')
const store = (words: string, times: number, of = week) =>
  own.database.sql('insert into search_misses (week, words, times) values ($1, $2, $3)', [of, words, times])

beforeAll(async () => {
  own = await startPayload()
  for (const role of ['administrator', 'publisher', 'author', 'secretariat'] as const) {
    const data = { email: `${role}@example.org`, name: role, password: 'a-long-password-for-the-tests', role }
    const user = await own.payload.create({ collection: 'users', data, overrideAccess: true })
    users.set(role, { ...user, collection: 'users' })
  }
})
afterAll(() => own.remove())
beforeEach(async () => {
  told = []
  await own.database.sql('truncate search_misses')
})

const times = (count: number, work: () => void) => {
  for (let n = 0; n < count; n++) work()
}

test('instances add up what each has heard 3 times; twice is nothing', async () => {
  const [one, other] = [counting(), counting()]
  times(4, () => one.count('Heart  scan'))
  times(2, () => one.count('ear wax'))
  times(3, () => other.count('heart scan'))
  await Promise.all([one.stop(), other.stop()])
  const [row, ...others] = await rows()
  expect(others).toEqual([])
  expect(row).toMatchObject({ words: 'heart scan', times: 7 })
})

test('the table has the Monday, the words and how often, and room for nothing else', async () => {
  const columns = await own.database.sql(
    `select column_name as name, data_type as type from information_schema.columns where table_name = 'search_misses' order by 1`,
  )
  expect(columns).toEqual([
    { name: 'times', type: 'integer' },
    { name: 'week', type: 'date' },
    { name: 'words', type: 'character varying' },
  ])
  for (const [day, words, count] of [
    ['2026-11-29', 'a', 3],
    ['2026-11-23', 'A', 3],
    ['2026-11-23', 'a', 2],
    ['2026-11-23', 'a'.repeat(61), 3],
  ] as const)
    await expect(store(words, count, day)).rejects.toThrow(/check constraint|too long/)
})

test('what cannot be stored waits for the database, is told once and without its words', async () => {
  await own.database.sql('alter table search_misses rename to search_misses_away')
  const one = counting(20)
  times(3, () => one.count('heart scan'))
  await until(() => told.length > 0)
  times(1, () => one.count('heart scan'))
  await own.database.sql('alter table search_misses_away rename to search_misses')
  // what was counted since goes with the next
  await until(async () => (await rows())[0]?.times === 4)
  await one.stop()
  expect(await rows()).toEqual([expect.objectContaining({ words: 'heart scan', times: 4 })])
  expect(told).toHaveLength(1)
  expect(told[0]).not.toContain('heart')
})

test('a machine that types made-up words fills one week with 2,000 of them, and no more', async () => {
  await own.database.sql(
    `insert into search_misses (week, words, times) select date_trunc('week', now() at time zone 'Europe/London')::date, 'word ' || n, 3 from generate_series(1, 2000) n`,
  )
  const one = counting()
  times(3, () => one.count('one more'))
  times(3, () => one.count('word 5'))
  await one.stop()
  const found = await own.database.sql(`select words, times from search_misses where words in ('one more', 'word 5')`)
  expect(found).toEqual([{ words: 'word 5', times: 6 }])
})

test('counts are deleted after 12 months', async () => {
  await store('old', 3, '2025-11-24')
  await store('kept', 3, '2025-12-01')
  await deleteOldMisses(own, new Date('2026-11-29T12:00:00Z'))
  expect((await rows()).map(({ words }) => words)).toEqual(['kept'])
})

const dashboard = async (role: Role) => {
  const { dashboardOf } = await import('@/content/editors/dashboard/dashboard') // reads the config when it is loaded
  const user = users.get(role)
  if (!user) throw new Error(`There is no ${role}.`)
  return (await dashboardOf(user, role, today)).missedSearches
}

test('those who keep synonyms read what was typed most in the last 4 weeks, and nobody else does', async () => {
  await store('heart scan', 4)
  await store('heart scan', 3, dayAfter(week, -21))
  await store('ear wax', 6, dayAfter(week, -7))
  await store('long ago', 50, dayAfter(week, -28))
  const missed = [
    { words: 'heart scan', times: 7 },
    { words: 'ear wax', times: 6 },
  ]
  for (const role of ['administrator', 'publisher'] as const) expect(await dashboard(role)).toEqual(missed)
  for (const role of ['author', 'secretariat'] as const) expect(await dashboard(role)).toEqual([])
})

test('what has a synonym or a pinned answer by now is done with', async () => {
  for (const words of ['heart scan', 'ear wax', 'sick note']) await store(words, 3)
  await own.payload.create({
    collection: 'search-synonyms',
    data: { typed: 'Héart-scan, tracing', meaning: 'echocardiogram' },
    overrideAccess: true,
  })
  await own.payload.create({
    collection: 'search-pins',
    data: { typed: 'sick note', url: '/contact', title: 'Contact us' },
    overrideAccess: true,
  })
  expect(await dashboard('publisher')).toEqual([{ words: 'ear wax', times: 3 }])
})
