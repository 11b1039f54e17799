import type { DeclarationView, InterestView, PersonInterests } from '@/content/governance/interests'
import { absolute } from '@/content/site/site-address'

/** An interest of somebody, with one of the declarations of it. */
export interface InterestRow {
  person: PersonInterests
  interest: InterestView
  /** null: it was declared at no meeting */
  declaration: DeclarationView | null
}

/** An interest, or one of the meetings at which it was declared, as a row. */
export const columns = {
  interest: ({ interest }: InterestRow) => interest.id,
  person: ({ person }: InterestRow) => person.id,
  'person name': ({ person }: InterestRow) => person.name,
  'job title': ({ person }: InterestRow) => person.jobTitle,
  bodies: ({ person }: InterestRow) => person.bodies.map(({ id }) => id).join(' '),
  'body names': ({ person }: InterestRow) => person.bodies.map(({ text }) => text).join('; '),
  kind: ({ interest }: InterestRow) => interest.kind,
  'what it is': ({ interest }: InterestRow) => interest.what,
  from: ({ interest }: InterestRow) => interest.from,
  until: ({ interest }: InterestRow) => interest.until,
  'last reviewed': ({ interest }: InterestRow) => interest.lastReviewed,
  meeting: ({ declaration }: InterestRow) => declaration?.meeting?.id ?? null,
  'met (UTC)': ({ declaration }: InterestRow) => declaration?.meeting?.startsAt ?? null,
  declared: ({ declaration }: InterestRow) => declaration?.declared ?? null,
  'what was done': ({ declaration }: InterestRow) => declaration?.done ?? null,
  page: ({ person }: InterestRow) => absolute(`/governance/interests#person-${person.id}`),
}
