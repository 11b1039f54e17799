import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'
import type { Role } from './roles'
import { isPublicView } from './public-view'
import { kinds, permissionOf, type Permission, type Resource } from './table'

type Person = { id: number | string; role?: Role | null } | null

/** The role of a request's user; null when nobody is logged in, and for a user without one. */
export const roleOf = (user: unknown): Role | null => (user as Person)?.role ?? null // Payload types req.user by config

const published: Where = { _status: { equals: 'published' } }
const notGovernance: Where = { governance: { not_equals: true } }
const governanceOnly: Where = { governance: { equals: true } }
const ownBy = (user: unknown): Where => ({ addedBy: { equals: (user as Person)?.id ?? 0 } })
const selfOf = (user: unknown): Where => ({ id: { equals: (user as Person)?.id ?? 0 } })

/** Without drafts a record is public from its first save. */
const withDrafts = (resource: Resource): boolean => kinds[resource] === 'content' || kinds[resource] === 'governance'

/** Payload types what is saved as any. */
const wouldBePublic = (data: unknown): boolean => (data as { _status?: unknown } | undefined)?._status === 'published'

type Rule = (user: unknown, resource: Resource) => boolean | Where

const readBy: Record<Permission, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: (user) => ({ or: [notGovernance, ownBy(user)] }),
  'own-and-governance': () => true,
  self: selfOf,
  read: (_, resource) => (withDrafts(resource) ? published : true),
}

const changedBy: Record<Permission, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: ownBy,
  'own-and-governance': (user) => ({ or: [governanceOnly, ownBy(user)] }),
  self: selfOf,
  read: () => false,
}

const addedBy: Record<Permission, boolean> = {
  all: true,
  drafts: true,
  'all-but-governance': true,
  own: true,
  'own-and-governance': true,
  self: false,
  read: false,
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

const asks =
  (resource: Resource, rules: Record<Permission, Rule>): Access =>
  ({ req: { user } }) => {
    const role = roleOf(user)
    return role === null ? false : rules[permissionOf(role, resource)](user, resource)
  }

const reads =
  (resource: Resource): Access =>
  (args) => {
    if (isPublicView(args.req.context)) return withDrafts(resource) ? published : kinds[resource] !== 'users'
    return asks(resource, readBy)(args)
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
  delete: asks(resource, deletedBy),
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

/** For the admin panel: it offers a person nothing that they may only read; the public site shows that better. */
export const hiddenFrom =
  (resource: Resource) =>
  ({ user }: { user: unknown }): boolean => {
    const role = roleOf(user)
    return role === null || ['read', 'self'].includes(permissionOf(role, resource))
  }
