import type { testsData } from '@/content/centres/open-data'
import type { ReferralRow } from '@/content/centres/referrals'
import * as governance from '@/content/governance/open-data'
import { notWithdrawn } from '@/content/shown'
import { lastChanged } from '@/content/stored/last-changed'
import { newestOf } from '@/domain/dates/newest'

// When something of a set last changed: of what it gives out, so that nothing else shows in it.

type Changed = Promise<string | null>
/** ISO 8601; null: there is nothing */
export type Change = Changed | string | null
type Collection = Parameters<typeof lastChanged>[0][number]
type Tests = Awaited<ReturnType<typeof testsData>>

/** Of sets that give out every public record of a collection. */
export const changesOf = (collection: Collection) => (): Changed => lastChanged([collection])

/** Of sets that give out some: only those that they do. */
const changesIn = async (collection: Collection, ids: Iterable<number>): Changed => {
  const given = [...new Set(ids)]
  return given.length > 0 ? lastChanged([collection], { id: { in: given } }) : null
}

/** Of news that is not withdrawn. */
export const newsChanged = (): Changed => lastChanged(['news-posts'], notWithdrawn)

const centresWithTests = ({ centres }: Tests) => centres.filter(({ offerings }) => offerings.length > 0)

/** Of all tests, and of the centres that do some. */
export const testsChanged = async (found: Tests): Changed =>
  newestOf([await lastChanged(['tests']), ...centresWithTests(found).map(({ updatedAt }) => updatedAt)])

/** Of the centres that do tests, and of these tests. */
export const offeringsChanged = async (found: Tests): Changed => {
  const given = centresWithTests(found)
  const tests = given.flatMap(({ offerings }) => offerings.filter(({ kind }) => kind === 'test').map(({ id }) => id))
  return newestOf([await changesIn('tests', tests), ...given.map(({ updatedAt }) => updatedAt)])
}

/** Of the tests and centres that have a row. */
export const referralsChanged = async (rows: readonly ReferralRow[]): Changed => {
  const tests = rows.flatMap(({ test }) => test?.id ?? [])
  const centres = rows.map(({ centre }) => centre.id)
  return newestOf(await Promise.all([changesIn('tests', tests), changesIn('cdcs', centres)]))
}

/** Of seats or appointments, and of their bodies. */
export const ofBodiesChanged = async (rows: readonly { updatedAt: string; body: { id: number } }[]): Changed => {
  const bodies = rows.map(({ body }) => body.id)
  return newestOf([await changesIn('governance-bodies', bodies), ...rows.map(({ updatedAt }) => updatedAt)])
}

/** Of rows that say it themselves. */
export const changeOfRows =
  <Row>(of: (row: Row) => string) =>
  (rows: readonly Row[]): string | null =>
    newestOf(rows.map(of))

/** When something of the structure last changed. */
export const structureChanged = async (): Changed => {
  const [seats, appointments] = [await governance.seatsData(), await governance.appointmentsData()]
  const own = [...seats, ...appointments].map(({ updatedAt }) => updatedAt)
  return newestOf([await lastChanged(['governance-bodies']), ...own])
}
