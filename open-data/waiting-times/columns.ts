import { fieldsOf, type Field } from '../definition/fields'
import { count, month, number, orNull, text } from '../definition/shapes'
import { bandNames, percentUnder6, under6, type FigureRow, type Named } from './figure-row'

const field = fieldsOf<FigureRow>()

const codes = (named: readonly Named[]): string => named.map(({ code }) => code).join(' ')
const names = (named: readonly Named[]): string => named.map(({ name }) => name).join('; ')

const weeks = (band: number): string =>
  band === bandNames.length - 1 ? `${band} weeks or more` : `${band} to ${band + 1} weeks`

/** As the source's own tables have it. */
const asNamed = (name: string): { column: string } => ({ column: name })

/** The columns of the table of waiting times. */
export const figureColumns: readonly Field<FigureRow>[] = [
  field('month', month, 'The people waited at the end of this month', (row) => row.month),
  field('provider', text, 'The codes of the providers', ({ providers }) => codes(providers)),
  field('provider_name', text, 'Their names', ({ providers }) => names(providers)),
  field('test', text, 'The codes of the tests in the statistics', ({ tests }) => codes(tests)),
  field('test_name', text, 'Their names in the statistics', ({ tests }) => names(tests)),
  ...bandNames.map((name, band) =>
    field(name, count, `People who had waited ${weeks(band)}`, ({ bands }) => bands[band] ?? 0, asNamed(name)),
  ),
  field('waiting', count, 'All people who were waiting', ({ waiting }) => waiting),
  field('under_6_weeks', count, 'People who had waited less than 6 weeks', under6),
  field('percent_under_6_weeks', orNull(number), 'Their share; nothing where nobody waits', percentUnder6),
  field(
    'waiting_list_activity',
    count,
    'Tests done for people on the waiting list',
    ({ activity }) => activity.waitingList,
    asNamed('waiting_list_activity'),
  ),
  field(
    'planned_activity',
    count,
    'Tests done as planned',
    ({ activity }) => activity.planned,
    asNamed('planned_activity'),
  ),
  field(
    'unscheduled_activity',
    count,
    'Tests done without a plan',
    ({ activity }) => activity.unscheduled,
    asNamed('unscheduled_activity'),
  ),
  field(
    'no_figures_of',
    orNull(text),
    'What a sum is without: there are no figures of it',
    ({ missing }) => missing.map(({ provider, test }) => `${provider} ${test}`).join('; ') || null,
  ),
]
