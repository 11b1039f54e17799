import { formatPartialDate } from '../dates/partial-date'
import { formatMoment } from '../formatting/dates'

/** What a record holds that says where it is seen. */
type Held = Record<string, unknown>

type Seen = (record: Held, at: Date) => string | null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const published =
  (where: string): Seen =>
  ({ _status }) =>
    _status === 'published' ? `It is public now, ${where}, and goes from there at once.` : null

const alert: Seen = ({ from, scope, until }, at) => {
  const [begin, end] = [new Date(text(from)), new Date(text(until))]
  if (end <= at) return 'It is over, and not public any more.'
  if (begin > at) return `It is not public yet: it would be from ${formatMoment(begin)}.`
  return `It is public now, ${scope === 'centres' ? 'at its centres' : 'at the top of every page'}, and goes from there at once.`
}

/** The collections whose records the public sees without a page of their own, each with where that is. */
const kinds = {
  'waiting-notes': ({ month }) =>
    `It is public now, beside the figures of ${formatPartialDate(text(month))}, and goes from there at once.`,
  alerts: alert,
  redirects: ({ from }) =>
    `It is public now: ${text(from)} leads to another page. After this, whoever comes to it is told at once that there is no such page.`,
  'search-synonyms': ({ meaning }) =>
    `It counts now: whoever types these words also finds ${text(meaning)}. After this they do not.`,
  'search-pins': ({ typed }) =>
    `It is public now, above the results of a search for ${text(typed)}, and goes from there at once.`,
  seats: published('on the page of its body'),
  appointments: published('on the page of its body'),
  people: published('where they are a member'),
  organisations: published('where it is named'),
  interests: published('in the register of interests'),
} as const satisfies Record<string, Seen>

/** A collection whose records the public sees on other pages than their own. */
export type SeenElsewhere = keyof typeof kinds

/** True for such a collection. */
export const isSeenElsewhere = (collection: string): collection is SeenElsewhere => Object.hasOwn(kinds, collection)

/**
 * Where the public sees a record now that has no page of its own, and what becomes of that when it is deleted, in a sentence.
 * @returns null for a draft
 */
export const seenElsewhere = (collection: SeenElsewhere, record: Held, at: Date): string | null =>
  kinds[collection](record, at)
