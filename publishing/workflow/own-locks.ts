import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'

interface Lock {
  document?: unknown
  globalSlug?: unknown
  user?: { relationTo?: unknown; value?: unknown }
}

/** The panel takes a lock over by writing its user's name into it. */
const takesOver: Access = ({ data, req }) => {
  const { user } = (data ?? {}) as Lock // typed as any
  const value = user?.value
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return req.user !== null && user?.relationTo === req.user.collection && String(id) === String(req.user.id)
}

const own: Access = ({ req }) => req.user !== null && { 'user.value': { equals: req.user.id } }

/** A lock stays on what it is on. */
const ofTheSame: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const { document, globalSlug } = (originalDoc ?? {}) as Lock // typed as any
  return operation === 'update' ? { ...(data as object), document, globalSlug } : (data as unknown)
}

/**
 * Locks of records that are being edited are in one's own name: over REST nobody makes one (the panel's server does),
 * gives one to somebody else or removes that of another; taking one over is the panel's own way.
 */
export const withOwnLocks = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug === 'payload-locked-documents'
      ? {
          ...collection,
          access: { ...collection.access, create: () => false, update: takesOver, delete: own },
          hooks: { ...collection.hooks, beforeChange: [...collection.hooks.beforeChange, ofTheSame] },
        }
      : collection,
  ),
})
