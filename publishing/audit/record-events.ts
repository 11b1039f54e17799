import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { changedParts, inShort } from '@/domain/audit/changed-parts'
import { eventsOfSave } from '@/domain/audit/events-of-save'
import { beforeSave } from '../hooks/before-operation'
import { restoring } from '../workflow/newer-version'
import { noteEvent } from './note-event'
import { partsOf } from './parts'

export type Stored = Record<string, unknown>

/** What is known of a change before it is stored. */
interface Known {
  wasPublic: boolean
  parts: string
  setsPassword: boolean
}

const draftKey = (slug: string, id: unknown): string =>
  `audit-draft:${slug}:${typeof id === 'number' || typeof id === 'string' ? id : 'many'}`
const changeKey = (slug: string, id: unknown): string => `audit-change:${slug}:${String(id)}`

const isPublic = (state: Stored | null | undefined): boolean => state?._status === 'published'

export const isDraftIn = ({ context }: PayloadRequest, slug: string, id: unknown, status: unknown): boolean =>
  status !== 'published' && (context[draftKey(slug, id)] ?? context[draftKey(slug, undefined)]) === true

/** Last of the hooks before an operation: whether it saves a draft, which no later hook is told. */
export const rememberDraft = beforeSave(({ args, collection, operation, req }) => {
  if (operation === 'update') req.context[draftKey(collection, args.id)] = args.draft === true
  return args
})

/** Whether a kind of record has drafts. */
export const hasDrafts = (versions: { drafts?: unknown } | undefined): boolean => Boolean(versions?.drafts)

/** The record as the public reads it: `originalDoc` is the newest draft. */
const mainRow = async (req: PayloadRequest, collection: SanitizedCollectionConfig, id: unknown): Promise<Stored> =>
  (await req.payload.db.findOne<{ id: number } & Stored>({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  })) ?? {}

/** Last of the hooks before a change: what differs from the state before. */
export const compareParts: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const [next, newest] = [data as Stored, originalDoc as Stored | undefined] // typed as any
  const drafts = hasDrafts(collection.versions)
  if (operation !== 'update' || newest === undefined) return next
  if (drafts && isDraftIn(req, collection.slug, newest.id, next._status)) return next
  const before = drafts && !isPublic(newest) ? await mainRow(req, collection, newest.id) : newest
  const parts = partsOf(collection.flattenedFields, Boolean(collection.upload))
  req.context[changeKey(collection.slug, newest.id)] = {
    wasPublic: isPublic(before),
    parts: inShort(changedParts(parts, before, next)),
    setsPassword: Boolean(collection.auth) && Boolean(next.password),
  } satisfies Known
  return next
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What a record is called; a file of governance's is not named. */
const titleOf = ({ admin }: SanitizedCollectionConfig, ...states: (Stored | undefined)[]): string | null =>
  states.some((state) => state?.governance === true)
    ? null
    : (states.map((state) => textIn(state?.[admin.useAsTitle ?? 'id'])).find((title) => title !== null) ?? null)

const stateOf = (doc: Stored, isAuth: boolean) => ({
  public: isPublic(doc),
  binned: Boolean(doc.deletedAt),
  role: isAuth ? textIn(doc.role) : null,
})

/** After a save, in its transaction. */
export const noteSave: CollectionAfterChangeHook = async ({ collection, data, doc, operation, previousDoc, req }) => {
  // typed as any; `doc` holds only what was selected, of what the person may read
  const [saved, stored, old] = [{ ...(doc as Stored), ...(data as Stored) }, doc as Stored, previousDoc as Stored]
  const [slug, drafts] = [collection.slug, hasDrafts(collection.versions)]
  const known = req.context[changeKey(slug, stored.id)] as Known | undefined // put there by compareParts
  const isNew = operation === 'create'
  const events = eventsOfSave({
    before: isNew ? null : { ...stateOf(old, Boolean(collection.auth)), public: known?.wasPublic ?? isPublic(old) },
    after: stateOf(saved, Boolean(collection.auth)),
    hasDrafts: drafts,
    isDraft: drafts && isDraftIn(req, slug, stored.id, saved._status),
    isRestored: req.context[restoring] === true,
    setsPassword: known?.setsPassword === true,
    parts: known?.parts ?? '',
  })
  const record = { kind: slug, id: stored.id as number, title: titleOf(collection, saved, isNew ? undefined : old) } // each record has one
  for (const event of events) await noteEvent(req, { ...event, ...record })
  return doc as unknown
}

/** After a deletion for good, in its transaction. */
export const noteDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await noteEvent(req, { what: 'delete', kind: collection.slug, id, title: titleOf(collection, doc as Stored) }) // typed as any
  return doc as unknown
}
