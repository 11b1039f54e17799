import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about } from '../definition/filters'
import { count, idAlone, madeId, moment, orNull, page, text } from '../definition/shapes'
import { betweenDays } from './meetings'

/** A decision of a meeting. */
export interface DecisionRow {
  meeting: { id: number; href: string; startsAt: string; body: { id: number; name: string } }
  /** its place among those of the meeting */
  number: number
  text: string
  reference: string | null
  owner: string | null
}

const field = fieldsOf<DecisionRow>()

export const decisions: DataSet<DecisionRow> = {
  name: 'decisions',
  title: 'Decisions',
  says: 'Every published decision, with its meeting, its reference, and the role or organisation that owns it.',
  source: null,
  changes: 'irregularly',
  ...bothForms<DecisionRow>({
    key: (row) => [row.meeting.id, row.number],
    keyKinds: ['number', 'number'],
    filters: [
      about('body', 'diagnostics-programme-board', (row) => [`body/${row.meeting.body.id}`]),
      ...betweenDays<DecisionRow>((row) => row.meeting.startsAt),
    ],
    fields: [
      field('meeting', idAlone('meeting'), 'The meeting', (row) => row.meeting.id),
      field('body', idAlone('body'), 'The body that met', (row) => row.meeting.body.id),
      field('body_name', text, 'The name of that body', (row) => row.meeting.body.name),
      field('met', moment, 'When the meeting started', (row) => row.meeting.startsAt, { column: 'met (UTC)' }),
      field('number', count, 'Its place among the decisions of the meeting', (row) => row.number),
      field('decision', text, 'What was decided', (row) => row.text),
      field('page', page, 'The page of the meeting', (row) => row.meeting.href),
      field('reference', orNull(text), 'What people cite it by', (row) => row.reference),
      field('owner', orNull(text), 'The role or organisation that sees to it', (row) => row.owner),
      field('id', madeId(['meeting']), 'Its number here', (row) => `meeting/${row.meeting.id}/decision/${row.number}`),
    ],
  }),
}
