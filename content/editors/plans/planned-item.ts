import type { Payload, TypedUser } from 'payload'
import { addressOf, isPublicRecord, publicRecords } from '@/domain/public-records'
import { datesInWords } from '@/domain/governance/words'
import type { Bundle } from '@/payload-types'
import type { PlannedItem } from '@/domain/plans/plan'

/** A row of a bundle as it is stored. */
export type Row = Bundle['items'] extends infer Items ? (NonNullable<Items> extends (infer One)[] ? One : never) : never
interface Doc {
  _status?: string | null
  slug?: string | null
  withdrawn?: { on?: string | null } | null
}

const idOf = (value: unknown): number =>
  Number(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** What a row of a bundle names; null for the home page, and for what is not there any more. */
export const recordOf = ({ record }: Row): PlannedItem['record'] =>
  record ? { collection: record.relationTo, id: idOf(record.value) } : null

const theHomePage = {
  title: 'The home page',
  kind: 'Home page',
  href: '/admin/globals/home',
  preview: '/preview/home/draft',
  address: '/',
  record: null,
}

const gone = {
  title: 'A record that is not there any more',
  kind: '',
  href: '',
  preview: '',
  address: null,
  record: null,
}

const titleOf = (draft: unknown, field: string): string => {
  if (typeof draft !== 'object' || draft === null) return 'A record that you may not read'
  const title: unknown = (draft as Record<string, unknown>)[field] // one of several collections
  return typeof title === 'string' && title !== '' ? title : 'No title yet'
}

/** Of two appointments to one seat the dates tell which is which. */
const datesOf = (draft: unknown): string => {
  const { from, until } = (draft ?? {}) as Record<string, unknown> // one of several collections
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return datesInWords({ from: text(from), until: text(until) })
}

/** One row of a bundle, read with the person's own rights. */
export const readItem = async (payload: Payload, user: TypedUser, row: Row): Promise<PlannedItem> => {
  const { action } = row
  if (row.home) return { action, wrong: null, isWithdrawal: false, ...theHomePage }
  const record = recordOf(row)
  if (!record) return { action, wrong: null, isWithdrawal: false, ...gone }
  const { collection, id } = record
  const read = async (draft: boolean): Promise<unknown> =>
    payload.findByID({ collection, depth: 0, disableErrors: true, draft, id, overrideAccess: false, trash: true, user })
  const [draft, main] = await Promise.all([read(true), read(false)])
  const { admin, labels } = payload.collections[collection].config
  const [newest, live] = [draft as Doc | null, main as Doc | null] // as above
  return {
    action,
    wrong: action === 'publish' ? (row.wrong ?? null) : null,
    isWithdrawal: action === 'publish' && Boolean(newest?.withdrawn?.on),
    title: [titleOf(draft, admin.useAsTitle ?? 'title'), datesOf(draft)].filter(Boolean).join(', '),
    kind: typeof labels.singular === 'string' ? labels.singular : collection,
    href: `/admin/collections/${collection}/${id}`,
    preview: isPublicRecord(collection) ? `/preview/${collection}/${id}` : '',
    address:
      live?._status === 'published' && isPublicRecord(collection)
        ? addressOf(collection, publicRecords[collection].key === 'slug' ? String(live.slug) : id) // a published record has one
        : null,
    record,
  }
}
