import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf, record } from '../definition/fields'
import { about, updatedSince } from '../definition/filters'
import { id, list, moment, orNull, page, partialDate, text } from '../definition/shapes'

interface Achievement {
  figure: string | null
  text: string
  asOf: string | null
}

/** A clinical network. */
export interface NetworkRow {
  id: number
  href: string
  name: string
  summary: string
  sharedGoal: string | null
  body: { id: number; name: string } | null
  achievements: readonly Achievement[]
  updatedAt: string
}

const field = fieldsOf<NetworkRow>()
const ofAchievement = fieldsOf<Achievement>()

const achievement = record<Achievement>(
  [
    ofAchievement('figure', orNull(text), 'A figure to read at a glance', (one) => one.figure),
    ofAchievement('text', text, 'What was achieved', (one) => one.text),
    ofAchievement('as_of', orNull(partialDate), 'The date of the figure', (one) => one.asOf),
  ],
  ({ asOf, figure, text: words }) => [figure, words, asOf && `(${asOf})`].filter(Boolean).join(' '),
)

export const networks: DataSet<NetworkRow> = {
  name: 'networks',
  title: 'Networks',
  says: 'The clinical networks, with the body that answers for each and what they have achieved.',
  source: null,
  changes: 'irregularly',
  ...bothForms<NetworkRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('network', 'diagnostic-imaging', (row) => [`network/${row.id}`], 'only these networks'),
      updatedSince((row) => row.updatedAt),
    ],
    fields: [
      field('id', id('network'), 'Its number here, which stays', (row) => row.id),
      field('name', text, 'Its name', (row) => row.name),
      field('summary', text, 'What it is, in short', (row) => row.summary),
      field('shared_goal', orNull(text), 'What its members want to reach together', (row) => row.sharedGoal),
      field('body', orNull(id('body')), 'The body that answers for it', (row) => row.body?.id ?? null),
      field('body_name', orNull(text), 'The name of that body', (row) => row.body?.name ?? null),
      field('achievements', list(achievement), 'What it has achieved', (row) => row.achievements),
      field('page', page, 'Its page on this site', (row) => row.href),
      field('updated', moment, 'When the record last changed', (row) => row.updatedAt),
    ],
  }),
}
