import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about, updatedSince } from '../definition/filters'
import { count, id, ids, list, moment, page, text } from '../definition/shapes'

/** A workstream. */
export interface WorkstreamRow {
  id: number
  href: string
  name: string
  summary: string
  networks: readonly { id: number; name: string }[]
  projects: number
  updatedAt: string
}

const field = fieldsOf<WorkstreamRow>()

export const workstreams: DataSet<WorkstreamRow> = {
  name: 'workstreams',
  title: 'Workstreams',
  says: 'The workstreams, with the networks that each is about.',
  source: null,
  changes: 'irregularly',
  ...bothForms<WorkstreamRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('network', 'diagnostic-imaging', (row) => row.networks.map((one) => `network/${one.id}`)),
      updatedSince((row) => row.updatedAt),
    ],
    fields: [
      field('id', id('workstream'), 'Its number here, which stays', (row) => row.id),
      field('name', text, 'Its name', (row) => row.name),
      field('summary', text, 'What it is about, in short', (row) => row.summary),
      field('networks', ids(id('network')), 'The networks that it is about', (row) =>
        row.networks.map((one) => one.id),
      ),
      field('network_names', list(text), 'The names of those networks', (row) => row.networks.map((one) => one.name)),
      field('projects', count, 'How many projects it has', (row) => row.projects),
      field('page', page, 'Its page on this site', (row) => row.href),
      field('updated', moment, 'When the record last changed', (row) => row.updatedAt),
    ],
  }),
}
