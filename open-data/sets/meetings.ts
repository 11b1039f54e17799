import { londonDay } from '@/domain/dates/london-time'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about, updatedSince, type Filter } from '../definition/filters'
import { count, day, idAlone, ids, list, moment, oneOf, orNull, page, text } from '../definition/shapes'

const states = ['planned', 'held', 'cancelled'] as const

/** A meeting. */
export interface MeetingRow {
  id: number
  href: string
  body: { id: number; name: string }
  /** the other bodies of a joint meeting */
  alsoOf: readonly { id: number; name: string }[]
  startsAt: string
  where: string | null
  state: (typeof states)[number]
  movedFrom: string | null
  papers: number
  minutesApproved: string | null
  updatedAt: string
}

const field = fieldsOf<MeetingRow>()

/** The filters by the days of a meeting, in London. */
export const betweenDays = <Row>(of: (row: Row) => string): Filter<Row>[] => {
  const dayOf = (row: Row): string => londonDay(new Date(of(row)))
  return [
    { name: 'from', takes: 'from', of: dayOf, example: '2026-01-01', says: 'only meetings on this day or later' },
    { name: 'to', takes: 'to', of: dayOf, example: '2026-12-31', says: 'only meetings on this day or earlier' },
  ]
}

export const meetings: DataSet<MeetingRow> = {
  name: 'meetings',
  title: 'Meetings',
  says: 'Every published meeting of every body: the day it was moved from, when its minutes were approved, and how many papers it has.',
  source: null,
  changes: 'irregularly',
  ...bothForms<MeetingRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('body', 'diagnostics-programme-board', (row) => [row.body, ...row.alsoOf].map((one) => `body/${one.id}`)),
      ...betweenDays<MeetingRow>((row) => row.startsAt),
      {
        name: 'state',
        takes: 'choice',
        choices: states,
        of: (row) => row.state,
        example: 'held',
        says: 'only meetings in this state',
      },
      updatedSince((row) => row.updatedAt),
    ],
    fields: [
      field('id', idAlone('meeting'), 'Its number here, which stays', (row) => row.id, { column: 'meeting' }),
      field('body', idAlone('body'), 'The body that meets', (row) => row.body.id),
      field('body_name', text, 'The name of that body', (row) => row.body.name),
      field('starts', moment, 'When it starts', (row) => row.startsAt, { column: 'starts (UTC)' }),
      field('where', orNull(text), 'Where it is', (row) => row.where),
      field('state', oneOf(states), 'Whether it was held', (row) => row.state),
      field('papers', count, 'How many papers the public can read', (row) => row.papers),
      field('page', page, 'Its page on this site', (row) => row.href),
      field('moved_from', orNull(day), 'The day on which it was to be before', (row) => row.movedFrom),
      field('minutes_approved', orNull(day), 'When its minutes were approved', (row) => row.minutesApproved),
      field('also_bodies', ids(idAlone('body')), 'The other bodies of a joint meeting', (row) =>
        row.alsoOf.map((one) => one.id),
      ),
      field('also_body_names', list(text), 'The names of those', (row) => row.alsoOf.map(({ name }) => name)),
      field('updated', moment, 'When the record last changed', (row) => row.updatedAt),
    ],
  }),
}
