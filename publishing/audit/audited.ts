import type { CollectionConfig, GlobalConfig } from 'payload'
import { compareGlobalParts, noteGlobalSave, rememberGlobalDraft } from './global-events'
import { noteLogin, noteLogout, rememberReset } from './login-events'
import { compareParts, noteDelete, noteSave, rememberDraft } from './record-events'

/** Where it is stored what people did; that of events themselves is not noted. */
export const eventsCollection = 'audit-events'

/** Notes who does what with the records of a collection: last of its hooks, as only then it is known what is stored. */
export const audited = (collection: CollectionConfig): CollectionConfig => {
  const { hooks } = collection
  if (collection.slug === eventsCollection) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), rememberDraft, ...(collection.auth ? [rememberReset] : [])],
      beforeChange: [...(hooks?.beforeChange ?? []), compareParts],
      afterChange: [...(hooks?.afterChange ?? []), noteSave],
      afterDelete: [...(hooks?.afterDelete ?? []), noteDelete],
      ...(collection.auth
        ? {
            afterLogin: [...(hooks?.afterLogin ?? []), noteLogin],
            afterLogout: [...(hooks?.afterLogout ?? []), noteLogout],
          }
        : {}),
    },
  }
}

/** The same for a global. */
export const auditedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), rememberGlobalDraft],
    beforeChange: [...(global.hooks?.beforeChange ?? []), compareGlobalParts],
    afterChange: [...(global.hooks?.afterChange ?? []), noteGlobalSave],
  },
})
