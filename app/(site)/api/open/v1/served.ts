import { centresData, testsData } from '@/content/centres/open-data'
import { referralRows } from '@/content/centres/referrals'
import { now } from '@/content/clock'
import { networksData, trustsData, workstreamsData } from '@/content/collaborative/open-data'
import { interestsRegister } from '@/content/governance/interests'
import * as governance from '@/content/governance/open-data'
import { newestOf } from '@/domain/dates/newest'
import { latestMonth } from '@/content/waiting-times/figures'
import { servicesOf } from '@/open-data/open-referral/services'
import { appointments } from '@/open-data/sets/appointments'
import { attendance } from '@/open-data/sets/attendance'
import { bodies } from '@/open-data/sets/bodies'
import { centres } from '@/open-data/sets/centres'
import { decisions } from '@/open-data/sets/decisions'
import { interests } from '@/open-data/sets/interests'
import { meetings } from '@/open-data/sets/meetings'
import { networks } from '@/open-data/sets/networks'
import { news } from '@/open-data/sets/news'
import { offeringRows, offerings } from '@/open-data/sets/offerings'
import { projects } from '@/open-data/sets/projects'
import { seats } from '@/open-data/sets/seats'
import { testRows, tests } from '@/open-data/sets/tests'
import { trusts } from '@/open-data/sets/trusts'
import { waitingTimes } from '@/open-data/sets/waiting-times'
import { whoCanRefer } from '@/open-data/sets/who-can-refer'
import { workstreams } from '@/open-data/sets/workstreams'
import type { DataSet } from '@/open-data/definition/data-set'
import { readFigures } from './figures'
import { attendanceInPlace, interestRows } from './places'
import { readPosts } from './posts'
import * as newest from './newest-change'
import { serve, type Reader, type Served } from './serve'

/** Reads all rows, whatever is asked for. */
const all =
  <Row>(rows: () => Promise<readonly Row[]>): Reader<Row> =>
  async () => ({ rows: await rows() })

const both = <Row>(reader: Reader<Row>) => ({ json: reader, csv: reader })

/** A reader of all rows, with when something of what they are made of last changed. */
const made = <Found, Row>(
  find: () => Promise<Found>,
  change: (found: Found) => newest.Change,
  rowsOf: (found: Found) => readonly Row[],
) => ({
  asOf: async () => change(await find()),
  reader: (async () => {
    const found = await find()
    return { rows: rowsOf(found), asOf: await change(found) }
  }) satisfies Reader<Row>,
})

const serveMade = <Row>(set: DataSet<Row>, { asOf, reader }: { asOf: Served['asOf']; reader: Reader<Row> }): Served =>
  serve(set, asOf, both(reader))

/** Rows as they are found. */
const rows = <Row>(find: () => Promise<readonly Row[]>, change: (found: readonly Row[]) => newest.Change) =>
  made(find, change, (found) => found)

const findTests = () => testsData(now())
const services = made(findTests, newest.testsChanged, (found) => servicesOf(found.tests, found.centres))
const tableOfTests = made(findTests, newest.testsChanged, (found) => testRows(found.tests, found.centres))

const projectRows = async () =>
  (await workstreamsData()).flatMap((workstream) => workstream.projects.map((one) => ({ ...one, workstream })))

const every: readonly Served[] = [
  serve(trusts, newest.changesOf('trusts'), both(all(trustsData))),
  serve(networks, newest.changesOf('networks'), both(all(networksData))),
  serve(centres, newest.changesOf('cdcs'), both(all(() => centresData(now())))),
  serve(tests, services.asOf, { json: services.reader, csv: tableOfTests.reader }),
  serveMade(
    offerings,
    made(findTests, newest.offeringsChanged, (found) => offeringRows(found.centres, found.tests)),
  ),
  serveMade(
    whoCanRefer,
    rows(() => referralRows(now()), newest.referralsChanged),
  ),
  serve(waitingTimes, async () => (await latestMonth()) ?? null, both(readFigures)),
  serve(
    workstreams,
    newest.changesOf('workstreams'),
    both(all(async () => (await workstreamsData()).map((one) => ({ ...one, projects: one.projects.length })))),
  ),
  serveMade(
    projects,
    rows(
      projectRows,
      newest.changeOfRows(({ workstream }) => workstream.updatedAt),
    ),
  ),
  serve(news, newest.newsChanged, both(readPosts)),
  serve(bodies, newest.changesOf('governance-bodies'), both(all(governance.bodiesData))),
  serveMade(seats, rows(governance.seatsData, newest.ofBodiesChanged)),
  serveMade(appointments, rows(governance.appointmentsData, newest.ofBodiesChanged)),
  serveMade(
    meetings,
    rows(
      governance.meetingsData,
      newest.changeOfRows(({ updatedAt }) => updatedAt),
    ),
  ),
  serveMade(
    decisions,
    rows(
      governance.decisionsData,
      newest.changeOfRows(({ meeting }) => meeting.updatedAt),
    ),
  ),
  serveMade(
    attendance,
    made(
      governance.attendanceData,
      newest.changeOfRows(({ meeting }) => meeting.updatedAt),
      attendanceInPlace,
    ),
  ),
  serveMade(
    interests,
    made(
      () => interestsRegister(),
      (people) => newestOf(people.flatMap((one) => one.interests.map(({ updatedAt }) => updatedAt))),
      interestRows,
    ),
  ),
]

/** What is served below `/api/open/v1`, by the name of the set. */
export const served: ReadonlyMap<string, Served> = new Map(every.map((one) => [one.set.name, one]))
