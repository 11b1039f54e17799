import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Where } from 'payload'

/**
 * Arguments of the operations of Payload that save a record or a global. Payload documents that `beforeOperation`
 * may change them, not which there are; tests/integration/insides-of-payload.test.ts checks these names for each way of saving.
 */
export interface SaveArgs {
  data?: Record<string, unknown>
  draft?: boolean
  trash?: boolean
  /** which records, where many are changed at once */
  where?: Where
  /** absent where many records are changed at once */
  id?: number | string
  /** the record that is copied */
  duplicateFromID?: number | string
  overrideAccess?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
  req: PayloadRequest
}

/** 'update' stands for one record and for many. */
type SaveOperation = 'create' | 'update' | 'resetPassword'

interface Save {
  args: SaveArgs
  collection: string
  operation: SaveOperation
  req: PayloadRequest
}

interface Received {
  args: SaveArgs
  collection: { slug: string }
  operation: string
  req: PayloadRequest
}

const isSave = (operation: string): operation is SaveOperation =>
  ['create', 'update', 'resetPassword'].includes(operation)

/**
 * A `beforeOperation` hook for the operations that set data; all others pass.
 * @param hook gives the arguments to go on with; what it throws refuses the operation
 */
export const beforeSave =
  (hook: (save: Save) => SaveArgs | Promise<SaveArgs>): CollectionBeforeOperationHook =>
  (received) => {
    // Payload types the arguments as a union over all operations, whose parts have no common fields
    const { args, collection, operation, req } = received as unknown as Received
    if (!isSave(operation)) return received.args
    return hook({ args, collection: collection.slug, operation, req }) as unknown as typeof received.args // see above
  }

/** The same for a global, which can only be changed. */
export const beforeGlobalSave =
  (hook: (args: SaveArgs, slug: string) => SaveArgs): GlobalBeforeOperationHook =>
  ({ args, global, operation }: { args?: unknown; global: { slug: string }; operation: string }) =>
    operation === 'update' ? hook(args as SaveArgs, global.slug) : args // Payload types the arguments as any
