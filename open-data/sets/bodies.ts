import type { EarlierName } from '@/domain/governance/names'
import type { LineKind } from '@/domain/governance/reporting-lines'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf, record } from '../definition/fields'
import { about, type Filter } from '../definition/filters'
import { id, list, oneOf, orNull, page, partialDate, text } from '../definition/shapes'

const kinds = ['board', 'committee', 'group', 'outside'] as const

interface Line {
  kind: LineKind
  to: number
  from: string | null
  until: string | null
}

/** A body of any time. */
export interface BodyRow {
  id: number
  href: string
  name: string
  abbreviation: string | null
  kind: string
  summary: string
  meets: string | null
  established: string | null
  dissolved: string | null
  earlierNames: readonly EarlierName[]
  lines: readonly Line[]
}

const field = fieldsOf<BodyRow>()
const ofLine = fieldsOf<Line>()
const ofName = fieldsOf<EarlierName>()

const between = ({ from, until }: Line): string => [from && ` from ${from}`, until && ` until ${until}`].join('')

const line = record<Line>(
  [
    ofLine(
      'kind',
      oneOf(['reports-to', 'advises', 'delegated-from']),
      'What it is to the other body',
      (one) => one.kind,
    ),
    ofLine('body', id('body'), 'The other body', (one) => one.to),
    ofLine('from', orNull(partialDate), 'Since when', (one) => one.from),
    ofLine('until', orNull(partialDate), 'Until when', (one) => one.until),
  ],
  (one) => `${one.kind} body/${one.to}${between(one)}`,
)

const earlierName = record<EarlierName>(
  [
    ofName('name', text, 'What it was called', (one) => one.name),
    ofName('until', orNull(partialDate), 'Until when', (one) => one.renamed ?? null),
  ],
  ({ name, renamed }) => (renamed ? `${name} until ${renamed}` : name),
)

const byKind: Filter<BodyRow> = {
  name: 'kind',
  takes: 'choice',
  choices: kinds,
  of: (row) => row.kind,
  example: 'board',
  says: 'only bodies of this kind',
}

export const bodies: DataSet<BodyRow> = {
  name: 'bodies',
  title: 'Bodies',
  says: 'Every published board, committee and group, of all times, and the outside bodies that they answer to.',
  source: null,
  changes: 'irregularly',
  ...bothForms<BodyRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [about('body', 'diagnostics-programme-board', (row) => [`body/${row.id}`], 'only these bodies'), byKind],
    fields: [
      field('id', id('body'), 'Its number here, which stays', (row) => row.id),
      field('name', text, 'Its present name, or the last that it had', (row) => row.name),
      field('abbreviation', orNull(text), 'What it is called for short', (row) => row.abbreviation),
      field('kind', oneOf<string>(kinds), 'What it is; outside: not ours', (row) => row.kind),
      field('summary', text, 'What it does, in short', (row) => row.summary),
      field('meets', orNull(text), 'How often it meets', (row) => row.meets),
      field('established', orNull(partialDate), 'When it was set up', (row) => row.established),
      field('dissolved', orNull(partialDate), 'When it ended', (row) => row.dissolved),
      field('earlier_names', list(earlierName), 'What it was called before', (row) => row.earlierNames),
      field('lines', list(line), 'Whom it answers to, advises, or has powers delegated from', (row) => row.lines),
      field('page', page, 'Its page on this site', (row) => row.href),
    ],
  }),
}
