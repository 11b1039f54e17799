import type { Form } from '@/open-data/definition/data-set'
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
import { tests } from '@/open-data/sets/tests'
import { trusts } from '@/open-data/sets/trusts'
import { waitingTimes } from '@/open-data/sets/waiting-times'
import { whoCanRefer } from '@/open-data/sets/who-can-refer'
import { workstreams } from '@/open-data/sets/workstreams'
import { exampleCentre } from './example-centre'
import { exampleFigure } from './example-figure'
import * as made from './made-up'

// A made-up row of each table, for the page that explains the data: written by the fields of the set itself.

/** A column with what it means, and what it holds of the example. */
export interface ExampleCell {
  column: string
  /** the property in JSON */
  property: string
  says: string
  words: string
  value: string
}

/** Nobody looks for the example on this site. */
const elsewhere = 'https://www.example.nhs.uk'

const shown = <Row>(form: Form<Row> | null, row: Row): ExampleCell[] =>
  (form?.fields ?? []).map(({ cell, column, name, says, words }) => ({
    ...{ column, says, words },
    property: name,
    value: String(cell(row, elsewhere) ?? ''),
  }))

const [offering] = offeringRows([exampleCentre], [made.test])
const ofOffering = (form: typeof offerings.csv): ExampleCell[] => (offering ? shown(form, offering) : [])

/** The columns of each table, by the name of the set. */
export const exampleRows: Readonly<Record<string, ExampleCell[]>> = {
  trusts: shown(trusts.csv, made.trust),
  networks: shown(networks.csv, made.network),
  centres: shown(centres.csv, exampleCentre),
  tests: ofOffering(tests.csv),
  offerings: ofOffering(offerings.csv),
  'who-can-refer': shown(whoCanRefer.csv, made.referral),
  'waiting-times': shown(waitingTimes.csv, exampleFigure),
  workstreams: shown(workstreams.csv, { ...made.workstream, projects: 1 }),
  projects: shown(projects.csv, made.project),
  news: shown(news.csv, made.post),
  bodies: shown(bodies.csv, made.bodyOfAnyTime),
  seats: shown(seats.csv, made.seat),
  appointments: shown(appointments.csv, made.appointment),
  meetings: shown(meetings.csv, made.meeting),
  attendance: shown(attendance.csv, made.attended),
  decisions: shown(decisions.csv, made.decision),
  interests: shown(interests.csv, made.interest),
}
