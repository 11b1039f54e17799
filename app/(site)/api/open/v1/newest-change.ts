import { testsData } from '@/content/centres/open-data'
import { referralRows } from '@/content/centres/referrals'
import { now } from '@/content/clock'
import { workstreamsData } from '@/content/collaborative/open-data'
import { interestsRegister } from '@/content/governance/interests'
import * as governance from '@/content/governance/open-data'
import { notWithdrawn } from '@/content/shown'
import { lastChanged, newestOf } from '@/content/stored/last-changed'

// When something of a set last changed: of what it gives out, so that nothing else shows in it.

/** Of sets that give out every public record of a collection. */
export const changesOf = (collections: Parameters<typeof lastChanged>[0]) => () => lastChanged(collections)

/** Of sets that give out some: only those that they do. */
const changesIn = (collection: Parameters<typeof lastChanged>[0][number], ids: Iterable<number>) => {
  const given = [...new Set(ids)]
  return given.length > 0 ? lastChanged([collection], { id: { in: given } }) : null
}

/** The newest change of rows that are given out. */
export const changed =
  <Row>(rows: () => Promise<readonly Row[]>, of: (row: Row) => string) =>
  async () =>
    newestOf((await rows()).map(of))

const centresWithTests = (found: Awaited<ReturnType<typeof testsData>>) =>
  found.centres.filter(({ offerings: own }) => own.length > 0)

/** Of all tests, and of the centres that do some. */
export const testsChanged = async () => {
  const found = await testsData(now())
  return newestOf([await lastChanged(['tests']), ...centresWithTests(found).map(({ updatedAt }) => updatedAt)])
}

/** Of the centres that do tests, and of these tests. */
export const offeringsChanged = async () => {
  const given = centresWithTests(await testsData(now()))
  const kinds = given.flatMap(({ offerings: own }) => own)
  const ofTests = kinds.filter(({ kind }) => kind === 'test').map(({ id }) => id)
  return newestOf([await changesIn('tests', ofTests), ...given.map(({ updatedAt }) => updatedAt)])
}

/** Of the tests and centres that have a row. */
export const referralsChanged = async () => {
  const rows = await referralRows(now())
  const ofTests = rows.flatMap(({ test }) => test?.id ?? [])
  return newestOf(
    await Promise.all([
      changesIn('tests', ofTests),
      changesIn(
        'cdcs',
        rows.map(({ centre }) => centre.id),
      ),
    ]),
  )
}

/** Of the seats of public bodies, and of these bodies. */
export const seatsChanged = async () => {
  const rows = await governance.seatsData()
  const ofBodies = rows.map(({ body }) => body.id)
  return newestOf([await changesIn('governance-bodies', ofBodies), ...rows.map(({ updatedAt }) => updatedAt)])
}

/** Of the appointments that are given out, with their seats and bodies. */
export const appointmentsChanged = async () => {
  const [rows, places] = await Promise.all([governance.appointmentsData(), governance.seatsData()])
  const seated = new Set(rows.map(({ seat }) => seat.id))
  return newestOf([
    await changesIn(
      'governance-bodies',
      rows.map(({ body }) => body.id),
    ),
    ...places.filter(({ id }) => seated.has(id)).map(({ updatedAt }) => updatedAt),
    ...rows.map(({ updatedAt }) => updatedAt),
  ])
}

/** Of news that is not withdrawn. */
export const newsChanged = () => lastChanged(['news-posts'], notWithdrawn)

/** A row for each project. */
export const projectRows = async () =>
  (await workstreamsData()).flatMap((workstream) => workstream.projects.map((one) => ({ ...one, workstream })))

/** The interests of people whose names are shown. */
export const interestsGiven = async () => (await interestsRegister()).flatMap((person) => person.interests)

/** When something of the structure last changed. */
export const structureChanged = async () =>
  newestOf(await Promise.all([lastChanged(['governance-bodies']), seatsChanged(), appointmentsChanged()]))
