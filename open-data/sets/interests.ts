import { interestKinds, type InterestKind } from '@/domain/governance/interests'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about } from '../definition/filters'
import { day, idAlone, ids, list, moment, oneOf, orNull, page, partialDate, text } from '../definition/shapes'

/** An interest of somebody, with one of the declarations of it. */
export interface InterestRow {
  person: {
    id: number
    name: string
    jobTitle: string | null
    bodies: readonly { id: number; text: string }[]
  }
  interest: {
    id: number
    kind: InterestKind
    what: string
    from: string | null
    until: string | null
    lastReviewed: string | null
  }
  /** null: it was declared at no meeting */
  declaration: { meeting: { id: number; startsAt: string } | null; declared: string; done: string | null } | null
  /** which of the declarations of the interest it is */
  place: number
}

const field = fieldsOf<InterestRow>()
const bodiesOf = ({ person }: InterestRow) => person.bodies

export const interests: DataSet<InterestRow> = {
  name: 'interests',
  title: 'Interests',
  says: 'The register of interests of people whose names are published. An interest that was declared at several meetings has a row for each.',
  source: null,
  changes: 'irregularly',
  ...bothForms<InterestRow>({
    key: (row) => [row.interest.id, row.place],
    keyKinds: ['number', 'number'],
    filters: [
      about(
        'body',
        'diagnostics-programme-board',
        (row) => bodiesOf(row).map((one) => `body/${one.id}`),
        'only of people with a seat on these bodies',
      ),
    ],
    fields: [
      field('id', idAlone('interest'), 'Its number here, which stays', (row) => row.interest.id, {
        column: 'interest',
      }),
      field('person', idAlone('person'), 'Whose it is', (row) => row.person.id),
      field('person_name', text, 'Their name', (row) => row.person.name),
      field('job_title', orNull(text), 'Their job', (row) => row.person.jobTitle),
      field('bodies', ids(idAlone('body')), 'The bodies on which they have, had or will have a seat', (row) =>
        bodiesOf(row).map((one) => one.id),
      ),
      field('body_names', list(text), 'The names of those', (row) => bodiesOf(row).map((one) => one.text)),
      field(
        'kind',
        oneOf(Object.keys(interestKinds) as InterestKind[]),
        'What kind of interest',
        (row) => row.interest.kind,
      ),
      field('what_it_is', text, 'What it is', (row) => row.interest.what),
      field('from', orNull(partialDate), 'Since when', (row) => row.interest.from),
      field('until', orNull(partialDate), 'Until when', (row) => row.interest.until),
      field('last_reviewed', orNull(day), 'When it was last looked at', (row) => row.interest.lastReviewed),
      field(
        'meeting',
        orNull(idAlone('meeting')),
        'The meeting at which it was declared',
        (row) => row.declaration?.meeting?.id ?? null,
      ),
      field('met', orNull(moment), 'When that meeting started', (row) => row.declaration?.meeting?.startsAt ?? null, {
        column: 'met (UTC)',
      }),
      field('declared', orNull(text), 'What was declared there', (row) => row.declaration?.declared ?? null),
      field('what_was_done', orNull(text), 'What was done about it', (row) => row.declaration?.done ?? null),
      field('page', page, 'Where it is in the register', (row) => `/governance/interests#person-${row.person.id}`),
    ],
  }),
}
