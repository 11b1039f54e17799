import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about, type Filter } from '../definition/filters'
import { id, madeId, oneOf, orNull, page, text } from '../definition/shapes'

const statuses = ['planned', 'under-way', 'done'] as const

/** A project of a workstream. */
export interface ProjectRow {
  /** of its row, which stays while the project does */
  id: string
  workstream: { id: number; name: string; href: string; networks: readonly { id: number }[] }
  title: string
  text: string | null
  status: (typeof statuses)[number] | null
}

const field = fieldsOf<ProjectRow>()

const byStatus: Filter<ProjectRow> = {
  name: 'status',
  takes: 'choice',
  choices: statuses,
  of: (row) => row.status,
  example: 'under-way',
  says: 'only projects that are known to be so',
}

export const projects: DataSet<ProjectRow> = {
  name: 'projects',
  title: 'Projects',
  says: 'The projects of all workstreams, one a row.',
  source: null,
  changes: 'irregularly',
  ...bothForms<ProjectRow>({
    key: (row) => [row.workstream.id, row.id],
    keyKinds: ['number', 'string'],
    filters: [
      about('workstream', 'digital', (row) => [`workstream/${row.workstream.id}`]),
      about('network', 'diagnostic-imaging', (row) => row.workstream.networks.map((one) => `network/${one.id}`)),
      byStatus,
    ],
    fields: [
      field('id', madeId(['project']), 'Its number here, which stays', (row) => `project/${row.id}`),
      field('title', text, 'What it is called', (row) => row.title),
      field('text', orNull(text), 'What it is about', (row) => row.text),
      field('status', orNull(oneOf(statuses)), 'How far it is', (row) => row.status),
      field('workstream', id('workstream'), 'The workstream that it belongs to', (row) => row.workstream.id),
      field('workstream_name', text, 'The name of that workstream', (row) => row.workstream.name),
      field('page', page, 'The page of the workstream', (row) => row.workstream.href),
    ],
  }),
}
