import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'
import type { Role } from './roles'
import { isPublicView } from './public-view'
import { kinds, rightOf, type Right, type Subject } from './table'

type Person = { id: number | string; role?: Role | null } | null

/** The role of who asks; null for nobody, and for a user without one. */
export const roleOf = (user: unknown): Role | null => (user as Person)?.role ?? null // Payload types req.user by config

const published: Where = { _status: { equals: 'published' } }
const notGovernance: Where = { governance: { not_equals: true } }
const governanceOnly: Where = { governance: { equals: true } }
const ownBy = (user: unknown): Where => ({ addedBy: { equals: (user as Person)?.id ?? 0 } })
const selfOf = (user: unknown): Where => ({ id: { equals: (user as Person)?.id ?? 0 } })

/** Without drafts a record is public from its first save. */
const withDrafts = (subject: Subject): boolean => kinds[subject] === 'content' || kinds[subject] === 'governance'

type Rule = (user: unknown, subject: Subject) => boolean | Where

const readBy: Record<Right, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: (user) => ({ or: [notGovernance, ownBy(user)] }),
  'own-and-governance': () => true,
  self: selfOf,
  read: (_, subject) => (withDrafts(subject) ? published : true),
}

const changedBy: Record<Right, Rule> = {
  all: () => true,
  drafts: () => true,
  'all-but-governance': () => notGovernance,
  own: ownBy,
  'own-and-governance': (user) => ({ or: [governanceOnly, ownBy(user)] }),
  self: selfOf,
  read: () => false,
}

const addedBy: Record<Right, boolean> = {
  all: true,
  drafts: true,
  'all-but-governance': true,
  own: true,
  'own-and-governance': true,
  self: false,
  read: false,
}

const deletedBy: Record<Right, Rule> = {
  ...changedBy,
  drafts: () => false,
  own: () => false,
  'own-and-governance': () => false,
  self: () => false,
}

/** True when a role may make a record of this kind public, or change one that is. */
export const mayPublish = (user: unknown, subject: Subject): boolean => {
  const role = roleOf(user)
  return role !== null && rightOf(role, subject) === 'all'
}

const asks =
  (subject: Subject, rules: Record<Right, Rule>): Access =>
  ({ req: { user } }) => {
    const role = roleOf(user)
    return role === null ? false : rules[rightOf(role, subject)](user, subject)
  }

const reads =
  (subject: Subject): Access =>
  (args) => {
    if (isPublicView(args.req.context)) return withDrafts(subject) ? published : kinds[subject] !== 'users'
    return asks(subject, readBy)(args)
  }

const adds =
  (subject: Subject): Access =>
  ({ req: { user }, data }) => {
    const role = roleOf(user)
    if (role === null || !addedBy[rightOf(role, subject)]) return false
    return data?._status !== 'published' || mayPublish(user, subject)
  }

/** Data-aware, and a boolean for drafts: a query on `_status` could be walked around over REST. */
const changes =
  (subject: Subject): Access =>
  (args) => {
    if (args.data?._status === 'published' && !mayPublish(args.req.user, subject)) return false
    return asks(subject, changedBy)(args)
  }

const readsVersions =
  (subject: Subject): Access =>
  ({ req: { user } }) => {
    const role = roleOf(user)
    return role !== null && ['all', 'drafts'].includes(rightOf(role, subject))
  }

/** Payload's access functions for a collection, from the table. Anonymous REST gets nothing. */
export const accessTo = (subject: Subject): NonNullable<CollectionConfig['access']> => ({
  create: adds(subject),
  read: reads(subject),
  update: changes(subject),
  delete: asks(subject, deletedBy),
  readVersions: readsVersions(subject),
})

/** The same for a global. */
export const accessToGlobal = (subject: Subject): NonNullable<GlobalConfig['access']> => ({
  read: reads(subject),
  update: changes(subject),
  readVersions: readsVersions(subject),
})

/** For a field that only administrators may set. */
export const administratorsOnly = ({ req }: { req: { user: unknown } }): boolean => roleOf(req.user) === 'administrator'

/** For a field of editors, which the public's pages must never read. */
export const editorsOnly = ({ req }: { req: { user: unknown } }): boolean => roleOf(req.user) !== null

/** For the admin panel: it offers a person nothing that they may only read; the public site shows that better. */
export const hiddenFrom =
  (subject: Subject) =>
  ({ user }: { user: unknown }): boolean => {
    const role = roleOf(user)
    return role === null || ['read', 'self'].includes(rightOf(role, subject))
  }
