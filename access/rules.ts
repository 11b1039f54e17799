import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'
import { publicRecordSlugs } from '@/domain/public-records'
import type { Role } from './roles'
import { isPublicView } from './public-view'
import { hasBin, isResource, type Kind, kinds, permissionOf, type Permission, type Resource } from './table'

type Person = { id: number | string; role?: Role | null } | null

/** The role of a request's user; null when nobody is logged in, and for a user without one. */
export const roleOf = (user: unknown): Role | null => (user as Person)?.role ?? null // Payload types req.user by config

const published: Where = { _status: { equals: 'published' } }
const notGovernance: Where = { governance: { not_equals: true } }
const governanceOnly: Where = { governance: { equals: true } }
const ownBy = (user: unknown): Where => ({ addedBy: { equals: (user as Person)?.id ?? 0 } })
const selfOf = (user: unknown): Where => ({ id: { equals: (user as Person)?.id ?? 0 } })
const aboutDrafts = (user: unknown): Where => ({
  kind: { in: [...publicRecordSlugs, 'home'].filter((kind) => isResource(kind) && mayRead(user, kind)) },
})
const doneBy = (user: unknown): Where => ({ userId: { equals: (user as Person)?.id ?? 0 } })

const notBinned: Where = { deletedAt: { exists: false } }
const shownToPublic: Where = { shownToPublic: { equals: true } }

/** Without drafts a record is public from its first save. */
const withDrafts = (resource: Resource): boolean => kinds[resource] === 'content' || kinds[resource] === 'governance'

/** Payload types what is saved as any. */
const wouldBePublic = (data: unknown): boolean => (data as { _status?: unknown } | undefined)?._status === 'published'

type Rule = (user: unknown, resource: Resource) => boolean | Where

/** Nobody's interest is read by whom the name is not; public pages look at the person themselves, to know when that changes. */
const ofShownPeople: Where = {
  and: [
    { 'person.shownToPublic': { equals: true } },
    { 'person._status': { equals: 'published' } },
    { 'person.deletedAt': { exists: false } },
  ],
}

/** What the public may read; persons whose names are not published are for those who keep them. */
const publicRecords = (resource: Resource): Where[] => [
  ...(withDrafts(resource) ? [published] : []),
  ...(resource === 'people' ? [shownToPublic] : []),
]

const all = (conditions: Where[]): boolean | Where => (conditions.length === 0 ? true : { and: conditions })

/** Whoever may only read sees no bin: not that of others' files either. */
const readBy: Record<Permission, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: (user) => ({ or: [{ and: [notGovernance, notBinned] }, ownBy(user)] }),
  'own-and-governance': (user) => ({ or: [notBinned, governanceOnly, ownBy(user)] }),
  self: selfOf,
  read: (_, resource) =>
    all([
      ...publicRecords(resource),
      ...(resource === 'interests' ? [ofShownPeople] : []),
      ...(hasBin(resource) ? [notBinned] : []),
    ]),
  every: () => true,
  done: doneBy,
  'about-drafts': aboutDrafts,
  none: () => false,
}

const changedBy: Record<Permission, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: ownBy,
  'own-and-governance': (user) => ({ or: [governanceOnly, ownBy(user)] }),
  self: selfOf,
  read: () => false,
  every: () => false,
  done: () => false,
  'about-drafts': () => false,
  none: () => false,
}

const addedBy: Record<Permission, boolean> = {
  all: true,
  drafts: true,
  'all-but-governance': true,
  own: true,
  'own-and-governance': true,
  self: false,
  read: false,
  every: false,
  done: false,
  'about-drafts': false,
  none: false,
}

const deletedBy: Record<Permission, Rule> = {
  ...changedBy,
  drafts: () => false,
  own: () => false,
  'own-and-governance': () => false,
  self: () => false,
}

/** True when a role may make a record of this kind public, or change one that is. */
export const mayPublish = (user: unknown, resource: Resource): boolean => {
  const role = roleOf(user)
  return role !== null && permissionOf(role, resource) === 'all'
}

/** True when a role may read records of this kind before they are public. */
export const mayRead = (user: unknown, resource: Resource): boolean => {
  const role = roleOf(user)
  return role !== null && !['read', 'self', 'about-drafts', 'none'].includes(permissionOf(role, resource))
}

const asks =
  (resource: Resource, rules: Record<Permission, Rule>): Access =>
  ({ req: { user } }) => {
    const role = roleOf(user)
    return role === null ? false : rules[permissionOf(role, resource)](user, resource)
  }

/** What no public page may read, whatever it asks for. */
const neverPublic: readonly Kind[] = ['users', 'events', 'plans', 'reviews', 'links', 'retention', 'waiting-imports']

const reads =
  (resource: Resource): Access =>
  async (args) => {
    if (isPublicView(args.req.context)) return !neverPublic.includes(kinds[resource]) && all(publicRecords(resource))
    const readable = await asks(resource, readBy)(args)
    // a file in the bin is not sent to anybody; its record says what it is
    if (!args.isReadingStaticFile || readable === false) return readable
    return readable === true ? notBinned : { and: [readable, notBinned] }
  }

const adds =
  (resource: Resource): Access =>
  ({ req: { user }, data }) => {
    const role = roleOf(user)
    if (role === null || !addedBy[permissionOf(role, resource)]) return false
    return !wouldBePublic(data) || mayPublish(user, resource)
  }

/** Data-aware, and a boolean for drafts: a query on `_status` could be walked around over REST. */
const changes =
  (resource: Resource): Access =>
  (args) => {
    if (wouldBePublic(args.data) && !mayPublish(args.req.user, resource)) return false
    return asks(resource, changedBy)(args)
  }

/** Payload hands over the day of the bin for a move to it, and no data for what would be gone for good. */
const deletes =
  (resource: Resource): Access =>
  (args) => {
    const { deletedAt = null } = (args.data ?? {}) as { deletedAt?: unknown } // typed as any
    if (deletedAt === null && roleOf(args.req.user) !== 'administrator') return false
    return asks(resource, deletedBy)(args)
  }

const readsVersions =
  (resource: Resource): Access =>
  ({ req: { user } }) => {
    const role = roleOf(user)
    return role !== null && ['all', 'drafts'].includes(permissionOf(role, resource))
  }

/** Payload's access functions for a collection, from the table. Anonymous REST gets nothing. */
export const accessTo = (resource: Resource): NonNullable<CollectionConfig['access']> => ({
  create: adds(resource),
  read: reads(resource),
  update: changes(resource),
  delete: deletes(resource),
  readVersions: readsVersions(resource),
})

/** The same for a global. */
export const accessToGlobal = (resource: Resource): NonNullable<GlobalConfig['access']> => ({
  read: reads(resource),
  update: changes(resource),
  readVersions: readsVersions(resource),
})

/** For a field that only administrators may set. */
export const administratorsOnly = ({ req }: { req: { user: unknown } }): boolean => roleOf(req.user) === 'administrator'

/** For a field of editors, which the public's pages must never read. */
export const editorsOnly = ({ req }: { req: { user: unknown } }): boolean => roleOf(req.user) !== null

/**
 * For a field of a published record that may hold what is not public yet: of editors it is for those who read drafts of the kind;
 * public pages ask what of it is public.
 */
export const keptOrForPages =
  (resource: Resource) =>
  ({ req }: { req: Parameters<Access>[0]['req'] }): boolean =>
    isPublicView(req.context) || mayRead(req.user, resource)

/** For the admin panel: it offers a person nothing that they may only read; the public site shows that better. */
export const hiddenFrom =
  (resource: Resource) =>
  ({ user }: { user: unknown }): boolean =>
    !mayRead(user, resource)

interface OfKind {
  kind?: unknown
}

/**
 * For a field that holds texts of a record which may not be public any more, beside the `kind` of the record: public pages ask
 * whether it is shown; of editors it is for those who read drafts of the kind.
 */
export const editorsOfKind = ({ doc, req }: { doc?: OfKind; req: Parameters<Access>[0]['req'] }): boolean => {
  if (isPublicView(req.context)) return true
  const kind = doc?.kind
  return typeof kind === 'string' && isResource(kind) && mayRead(req.user, kind)
}
