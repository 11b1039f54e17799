import type * as foundModule from '@/content/search/found-records'
import type * as searchModule from '@/content/search/search'
import { addStartingContent } from '@/seed/starting-content'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { judged } from '../../support/search/judged'
import { keptBack } from '../../support/search/kept-back'
import { addressesOf, placesOf, shareWithin } from '../../support/search/measured'

// What people type finds what they mean, in the starting content: beside it what a search of titles finds.

const at = new Date('2026-11-29T12:00:00Z')
let own: PayloadOnDatabase
let search: typeof searchModule.search
let addressOfRow: typeof foundModule.addressOfRow

const ours = (query: string): Promise<string[][]> =>
  renderContext.run(newRenderContext(), async () =>
    addressesOf(await search({ typed: query, kind: null, page: 1 }, at)),
  )

/** As Payload's own search plugin finds: each word anywhere in a title, by ILIKE. */
const byTitle = async (query: string): Promise<string[][]> => {
  const words = query.split(/\s+/).map((word) => `%${word.replace(/[%_\\]/g, '\\$&')}%`)
  const rows = await own.database.sql(
    `select kind, record, part, key from search_entries where title ilike all ($1) and kind <> 'decisions' order by record, id limit 10`,
    [words],
  )
  return rows.map((row) => [addressOfRow(row as unknown as Parameters<typeof addressOfRow>[0])])
}

beforeAll(async () => {
  own = await startPayload()
  // the config reads the database's address when it is loaded
  ;({ search } = await import('@/content/search/search'))
  ;({ addressOfRow } = await import('@/content/search/found-records'))
  await addStartingContent(own.payload)
})
afterAll(() => own.remove())

const inPercent = (share: number): string => `${(share * 100).toFixed(0)}%`

test('of the judged queries 90% have the right answer first, and 97% among the first three', async () => {
  const places = await placesOf(judged, ours)
  const titles = await placesOf(judged, byTitle)
  const [first, three] = [shareWithin(places, 1), shareWithin(places, 3)]
  const lines = places
    .filter(({ place }) => place > 1)
    .map(({ got, place, query }) => `  ${place > 3 ? 'missed' : `at ${place}`}: ${query} → ${got.join(', ')}`)
  process.stdout.write(
    [
      `First ${inPercent(first)}, among the first three ${inPercent(three)}.`,
      `By titles alone: first ${inPercent(shareWithin(titles, 1))}, among the first three ${inPercent(shareWithin(titles, 3))}.`,
      ...lines,
      '',
    ].join('\n'),
  )
  expect(first).toBeGreaterThanOrEqual(0.9)
  expect(three).toBeGreaterThanOrEqual(0.97)
  expect(shareWithin(titles, 1)).toBeLessThan(first)
})

test('of queries that were kept back while the rules were made most have the right answer first too', async () => {
  const places = await placesOf(keptBack, ours)
  const missed = places.filter(({ place }) => place > 3).map(({ query }) => query)
  process.stdout.write(
    `Kept back: first ${inPercent(shareWithin(places, 1))}, among the first three ${inPercent(shareWithin(places, 3))}; missed: ${missed.join(', ')}\n`,
  )
  expect(shareWithin(places, 1)).toBeGreaterThanOrEqual(0.85)
  expect(shareWithin(places, 3)).toBeGreaterThanOrEqual(0.94)
})
