import type { Figure } from '@/domain/waiting-times/figure'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import type { ProviderTest } from '@/domain/waiting-times/waiting-list'
import { fieldsOf, record, type Field } from '../definition/fields'
import { address, count, day, list, month, number, orNull, text } from '../definition/shapes'
import { bandNames, percentUnder6, type FigureRow, type Named } from './figure-row'

const field = fieldsOf<FigureRow>()
const ofNamed = fieldsOf<Named>()
const ofActivity = fieldsOf<Figure['activity']>()
const ofMissing = fieldsOf<ProviderTest>()

const named = record<Named>([
  ofNamed('code', text, 'The code', ({ code }) => code),
  ofNamed('name', text, 'What it stands for', ({ name }) => name),
])

const activity = record<Figure['activity']>([
  ofActivity('waiting_list', count, 'For people on the waiting list', ({ waitingList }) => waitingList),
  ofActivity('planned', count, 'As planned', ({ planned }) => planned),
  ofActivity('unscheduled', count, 'Without a plan', ({ unscheduled }) => unscheduled),
])

const missing = record<ProviderTest>([
  ofMissing('provider', text, 'The code of the provider', ({ provider }) => provider),
  ofMissing('test', text, 'The code of the test', ({ test }) => test),
])

/** Waiting times as JSON: people waiting at the end of a month, by whole weeks waited. */
export const figureFields: readonly Field<FigureRow>[] = [
  field('month', month, 'The people waited at the end of this month', (row) => row.month),
  field('providers', list(named), 'Whose figures they are', ({ providers }) => providers),
  field('tests', list(named), 'Which tests', ({ tests }) => tests),
  field('bands', list(count), 'How many people, in the order of the names in bands', ({ bands }) => bands),
  field('waiting', count, 'All people who were waiting', ({ waiting }) => waiting),
  field('percent_under_6_weeks', orNull(number), 'The share who had waited less than 6 weeks', percentUnder6),
  field('activity', activity, 'Tests done in the month', (row) => row.activity),
  field('no_figures_of', list(missing), 'What a sum is without: there are no figures of it', (row) => row.missing),
]

/** What the figures of a month came from, and what is said of them. */
export interface MonthSaid {
  month: string
  notes: readonly string[]
  publishedOn: string | null
  importedOn: string | null
}

const ofMonth = fieldsOf<MonthSaid>()

const monthSaid = record<MonthSaid>([
  ofMonth('month', month, 'The month', (said) => said.month),
  ofMonth('notes', list(text), 'What is said of its figures', ({ notes }) => notes),
  ofMonth('published', orNull(day), 'When the source published them', ({ publishedOn }) => publishedOn),
  ofMonth('imported', orNull(day), 'When they came to this site', ({ importedOn }) => importedOn),
])

/** What stands beside the figures. */
export interface BesideFigures {
  /** the newest month of which there are figures, YYYY-MM */
  asOf: string | null
  /** each month in the rows */
  months: readonly MonthSaid[]
}

const beside = fieldsOf<BesideFigures>()
const ofSource = fieldsOf<typeof waitingTimesSource>()

const source = record<typeof waitingTimesSource>([
  ofSource('name', text, 'Who publishes the figures', ({ name }) => name),
  ofSource('url', address, 'Where', ({ url }) => url),
])

export const besideFigures: readonly Field<BesideFigures>[] = [
  beside('source', source, 'What the figures come from', () => waitingTimesSource),
  beside('as_of', orNull(month), 'The newest month of which there are figures', ({ asOf }) => asOf),
  beside('bands', list(text), 'The names of the bands of weeks', () => bandNames),
  beside('months', list(monthSaid), 'What is said of the months in the figures', ({ months }) => months),
]
