import type { TypedUser } from 'payload'
import { isPublicRecord, publicRecords, addressOf } from '@/domain/public-records'
import { formatMoment } from '@/domain/formatting/dates'
import { findKept, type Kept } from './kept'
import type { Line } from './line'

/** Lines of the list, and the most that are read of each collection. */
const newest = 5

/** What was published last, the newest first, with where the public reads it. */
export async function publishedLast(user: TypedUser, collections: readonly Kept[]): Promise<Line[]> {
  const found = await findKept(user, collections.filter(isPublicRecord), {
    where: { _status: { equals: 'published' } },
    sort: '-updatedAt',
    fields: ['slug', 'updatedAt'],
    isDraft: false,
    limit: newest,
  })
  return found
    .sort((a, b) => b.text('updatedAt').localeCompare(a.text('updatedAt')))
    .slice(0, newest)
    .map(({ collection, href, id, kind, text, title }): Line => {
      const key = isPublicRecord(collection) && publicRecords[collection].key === 'slug' ? text('slug') : id
      return {
        href,
        title,
        kind,
        note: formatMoment(new Date(text('updatedAt'))),
        ...(isPublicRecord(collection) ? { address: addressOf(collection, key) } : {}),
      }
    })
}
