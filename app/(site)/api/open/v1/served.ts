import { centresData, testsData } from '@/content/centres/open-data'
import { referralRows } from '@/content/centres/referrals'
import { now } from '@/content/clock'
import { networksData, trustsData, workstreamsData } from '@/content/collaborative/open-data'
import { interestsRegister } from '@/content/governance/interests'
import * as governance from '@/content/governance/open-data'
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
import { readFigures } from './figures'
import { attendanceInPlace, interestRows } from './places'
import { readPosts } from './posts'
import {
  changed,
  changesOf,
  interestsGiven,
  appointmentsChanged,
  newsChanged,
  offeringsChanged,
  projectRows,
  referralsChanged,
  seatsChanged,
  testsChanged,
} from './newest-change'
import { serve, type Reader, type Served } from './serve'

/** Reads all rows, whatever is asked for. */
const all =
  <Row>(rows: () => Promise<readonly Row[]>): Reader<Row> =>
  async () => ({ rows: await rows() })

const both = <Row>(reader: Reader<Row>) => ({ json: reader, csv: reader })

const every: readonly Served[] = [
  serve(trusts, changesOf(['trusts']), both(all(trustsData))),
  serve(networks, changesOf(['networks']), both(all(networksData))),
  serve(centres, changesOf(['cdcs']), both(all(() => centresData(now())))),
  serve(tests, testsChanged, {
    json: all(async () => {
      const found = await testsData(now())
      return servicesOf(found.tests, found.centres)
    }),
    csv: all(async () => {
      const found = await testsData(now())
      return testRows(found.tests, found.centres)
    }),
  }),
  serve(
    offerings,
    offeringsChanged,
    both(
      all(async () => {
        const found = await testsData(now())
        return offeringRows(found.centres, found.tests)
      }),
    ),
  ),
  serve(whoCanRefer, referralsChanged, both(all(() => referralRows(now())))),
  serve(waitingTimes, async () => (await latestMonth()) ?? null, both(readFigures)),
  serve(
    workstreams,
    changesOf(['workstreams']),
    both(all(async () => (await workstreamsData()).map((one) => ({ ...one, projects: one.projects.length })))),
  ),
  serve(
    projects,
    changed(projectRows, ({ workstream }) => workstream.updatedAt),
    both(all(projectRows)),
  ),
  serve(news, newsChanged, both(readPosts)),
  serve(bodies, changesOf(['governance-bodies']), both(all(governance.bodiesData))),
  serve(seats, seatsChanged, both(all(governance.seatsData))),
  serve(appointments, appointmentsChanged, both(all(governance.appointmentsData))),
  serve(
    meetings,
    changed(governance.meetingsData, ({ updatedAt }) => updatedAt),
    both(all(governance.meetingsData)),
  ),
  serve(
    decisions,
    changed(governance.decisionsData, ({ meeting }) => meeting.updatedAt),
    both(all(governance.decisionsData)),
  ),
  serve(
    attendance,
    changed(governance.attendanceData, ({ meeting }) => meeting.updatedAt),
    both(all(async () => attendanceInPlace(await governance.attendanceData()))),
  ),
  serve(
    interests,
    changed(interestsGiven, ({ updatedAt }) => updatedAt),
    both(all(async () => interestRows(await interestsRegister()))),
  ),
]

/** What is served below `/api/open/v1`, by the name of the set. */
export const served: ReadonlyMap<string, Served> = new Map(every.map((one) => [one.set.name, one]))
