import { publicRecords, type PublicRecord } from '@/domain/public-records'
import type { Role } from './roles'

/**
 * What a role may do with a kind of record. "Read" alone means what is published;
 * who may write reads drafts and versions too.
 * Whoever may delete moves records to the bin; only administrators delete for good.
 *
 * - all: everything
 * - drafts: writes drafts; never publishes, never deletes
 * - all-but-governance, own, own-and-governance: for files, by who added them and what for
 * - self: the person's own record
 * - every, done: reads what everybody has done, or what the person has; changes nothing
 * - none: reads nothing and changes nothing
 * - about-drafts: reads what was said about drafts that the role may read; the workflow alone writes it
 */
export type Permission =
  | 'all'
  | 'drafts'
  | 'all-but-governance'
  | 'own'
  | 'own-and-governance'
  | 'self'
  | 'read'
  | 'every'
  | 'done'
  | 'about-drafts'
  | 'none'

/** The kinds of record that have one row in the table. */
export type Kind =
  | 'content'
  | 'governance'
  | 'files'
  | 'redirects'
  | 'search'
  | 'plans'
  | 'alerts'
  | 'corrections'
  | 'users'
  | 'settings'
  | 'retention'
  | 'events'
  | 'reviews'
  | 'links'
  | 'paper-sets'
  | 'waiting-imports'
  | 'waiting-notes'

export const table: Record<Kind, Record<Role, Permission>> = {
  content: { administrator: 'all', publisher: 'all', author: 'drafts', secretariat: 'read' },
  governance: { administrator: 'all', publisher: 'read', author: 'read', secretariat: 'all' },
  files: { administrator: 'all', publisher: 'all-but-governance', author: 'own', secretariat: 'own-and-governance' },
  redirects: { administrator: 'all', publisher: 'all', author: 'read', secretariat: 'read' },
  // public from the first save, as alerts
  search: { administrator: 'all', publisher: 'all', author: 'read', secretariat: 'read' },
  // what is in a plan counts too: publishing/workflow/bundles/rights.ts
  plans: { administrator: 'all', publisher: 'all', author: 'drafts', secretariat: 'all' },
  // public from the first save, so nobody writes drafts
  alerts: { administrator: 'all', publisher: 'all', author: 'read', secretariat: 'read' },
  // made by an action alone (publishing/workflow/corrections), and never changed
  corrections: { administrator: 'every', publisher: 'every', author: 'read', secretariat: 'read' },
  users: { administrator: 'all', publisher: 'self', author: 'self', secretariat: 'self' },
  settings: { administrator: 'all', publisher: 'read', author: 'read', secretariat: 'read' },
  retention: { administrator: 'all', publisher: 'read', author: 'read', secretariat: 'all' },
  // written by the check of external links alone (publishing/links)
  links: { administrator: 'every', publisher: 'every', author: 'every', secretariat: 'every' },
  // put together by the site itself (publishing/governance/paper-sets)
  'paper-sets': { administrator: 'read', publisher: 'read', author: 'read', secretariat: 'read' },
  // made by the import alone (publishing/waiting-times), which whoever may write the notes may do
  'waiting-imports': { administrator: 'every', publisher: 'every', author: 'none', secretariat: 'none' },
  // public from the first save, as alerts
  'waiting-notes': { administrator: 'all', publisher: 'all', author: 'read', secretariat: 'read' },
  events: { administrator: 'every', publisher: 'done', author: 'done', secretariat: 'done' },
  reviews: {
    administrator: 'about-drafts',
    publisher: 'about-drafts',
    author: 'about-drafts',
    secretariat: 'about-drafts',
  },
}

const kindsOfPublicRecords = Object.fromEntries(
  Object.entries(publicRecords).map(([slug, { kind }]) => [slug, kind]),
) as { [Slug in PublicRecord]: (typeof publicRecords)[Slug]['kind'] } // the same keys

/** The row of the table that applies to each collection or global. */
export const kinds = {
  ...kindsOfPublicRecords,
  home: 'content',
  seats: 'governance',
  appointments: 'governance',
  people: 'governance',
  organisations: 'governance',
  interests: 'governance',
  media: 'files',
  documents: 'files',
  redirects: 'redirects',
  'search-synonyms': 'search',
  'search-pins': 'search',
  bundles: 'plans',
  alerts: 'alerts',
  corrections: 'corrections',
  users: 'users',
  'site-settings': 'settings',
  'name-retention': 'retention',
  'audit-events': 'events',
  reviews: 'reviews',
  'external-links': 'links',
  'paper-sets': 'paper-sets',
  'waiting-imports': 'waiting-imports',
  'waiting-notes': 'waiting-notes',
} as const satisfies Record<string, Kind>

export type Resource = keyof typeof kinds

const withoutBin: readonly Kind[] = [
  ...(['users', 'settings', 'retention', 'events'] as const),
  ...(['corrections', 'reviews', 'links', 'paper-sets', 'waiting-imports'] as const),
]

/** True for a collection with a bin: all but users, what they have done, what was corrected, what was said about drafts, what the check of links found, papers as one file and imports. */
export const hasBin = (resource: Resource): boolean => !withoutBin.includes(kinds[resource]) && resource !== 'home'

/** True for a slug that the table knows. */
export const isResource = (slug: string): slug is Resource => Object.hasOwn(kinds, slug)

/** The permission that a role has on a collection or global. */
export const permissionOf = (role: Role, resource: Resource): Permission => table[kinds[resource]][role]
