import type { PayloadRequest } from 'payload'
import { kinds, type Resource } from '@/access/table'
import { isPlannable, type Plannable } from '@/domain/plans/plannable'
import { isPublicRecord, publicRecords, type PublicRecord } from '@/domain/public-records'
import { relationId } from '../../hooks/relation-id'
import { keyOf } from '../approval'
import type { Correction } from '../corrections/told'

export type Action = 'publish' | 'unpublish'

/** An item of a bundle as it is stored, or as a form sends it. */
export interface StoredItem {
  action?: unknown
  home?: unknown
  record?: unknown
  wrong?: unknown
  keepEarlier?: unknown
}

/** What has a page that can be reviewed, or is the home page. */
export type PageSubject = { collection: PublicRecord; id: number } | { global: 'home' }

/** What an item is about. The home page is the one global among the public kinds. */
export type ItemSubject = { collection: Plannable; id: number } | { global: 'home' }

export interface Item {
  action: Action
  subject: ItemSubject
  /** what readers are told was wrong, where it is published as a correction */
  correction: Correction | null
}

const isRelation = (value: unknown): value is { relationTo: string; value: unknown } =>
  typeof value === 'object' && value !== null && 'relationTo' in value && typeof value.relationTo === 'string'

const subjectOf = ({ home, record }: StoredItem): ItemSubject | null => {
  if (home === true) return { global: 'home' }
  if (!isRelation(record) || !isPlannable(record.relationTo)) return null
  const id = relationId('value' in record ? record.value : null)
  return id === null ? null : { collection: record.relationTo, id }
}

/** What a row says was wrong; null where it is no correction. */
export const correctionOf = ({ keepEarlier, wrong }: StoredItem): Correction | null => {
  const what = typeof wrong === 'string' ? wrong.trim() : ''
  return what === '' ? null : { what, keep: keepEarlier === true }
}

/** An item with what it is about; null where its record is not chosen yet, or was deleted for good. */
export const itemOf = (stored: StoredItem): Item | null => {
  const subject = subjectOf(stored)
  if (!subject) return null
  return stored.action === 'unpublish'
    ? { action: 'unpublish', subject, correction: null }
    : { action: 'publish', subject, correction: correctionOf(stored) }
}

/** The rows of a bundle, whatever was sent in their place. */
export const rowsOf = (items: unknown): StoredItem[] =>
  Array.isArray(items) ? items.filter((one): one is StoredItem => typeof one === 'object' && one !== null) : []

/** The items whose record is there. */
export const itemsOf = (items: unknown): Item[] => rowsOf(items).flatMap((row) => itemOf(row) ?? [])

/** The row of the access table that holds for an item. */
export const resourceOf = ({ subject }: Pick<Item, 'subject'>): Resource =>
  'global' in subject ? subject.global : subject.collection

/** One text for each item: what it is about, what becomes of it and what is said of it. */
export const itemKey = ({ action, correction, subject }: Item): string =>
  `${action} ${keyOf(subject)} ${correction ? JSON.stringify([correction.what, correction.keep]) : ''}`.trim()

/**
 * A record in words: '“Scans at night” (News post)'. Plans are read by every editor, and drafts of governance by those alone
 * who keep it: such a record is named by its number, 'Meeting 4'.
 */
export function recordWords(req: PayloadRequest, collection: Plannable, id: number, doc: unknown): string {
  const { labels } = req.payload.collections[collection].config
  const kind = typeof labels.singular === 'string' ? labels.singular : collection
  if (!isPublicRecord(collection) || kinds[collection] === 'governance') return `${kind} ${id}`
  const title = (doc as Record<string, unknown> | null)?.[publicRecords[collection].title] // one of several collections
  return `“${typeof title === 'string' && title !== '' ? title : 'No title yet'}” (${kind})`
}

/** What kind of thing an item is about, in words: for those who may not know what it is called. */
export const kindWords = (req: PayloadRequest, { subject }: Pick<Item, 'subject'>): string => {
  if ('global' in subject) return 'the home page'
  const { plural } = req.payload.collections[subject.collection].config.labels
  return typeof plural === 'string' ? plural.toLowerCase() : subject.collection
}

const newestDraft = (req: PayloadRequest, { collection, id }: { collection: Plannable; id: number }) =>
  req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: true, // a name for whoever may see the plan
    req,
    trash: true,
  })

/** An item in words, as its newest draft is called. */
export async function itemWords(req: PayloadRequest, { subject }: Pick<Item, 'subject'>): Promise<string> {
  if ('global' in subject) return 'The home page'
  return recordWords(req, subject.collection, subject.id, await newestDraft(req, subject))
}

/** The same with the names of governance, for an answer to whoever publishes the item. It is not kept. */
export async function itemNamed(req: PayloadRequest, { subject }: Pick<Item, 'subject'>): Promise<string> {
  if ('global' in subject) return 'The home page'
  const { admin, labels } = req.payload.collections[subject.collection].config
  const doc: object | null = await newestDraft(req, subject)
  const title: unknown = doc === null ? null : Reflect.get(doc, admin.useAsTitle ?? 'id')
  const kind = typeof labels.singular === 'string' ? labels.singular : subject.collection
  return `“${typeof title === 'string' && title !== '' ? title : 'No title yet'}” (${kind})`
}
