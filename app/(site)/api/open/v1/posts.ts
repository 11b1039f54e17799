import { newsData, type NewsAsked, type NewsData } from '@/content/news/open-data'
import { mostAtOnce } from '@/open-data/definition/data-set'
import type { RecordKind } from '@/open-data/definition/filters'
import type { NewsRow } from '@/open-data/sets/news'
import type { Reader } from './serve'

type Collection = NewsData['topics'][number]['collection']

const kinds = {
  trusts: 'trust',
  networks: 'network',
  cdcs: 'centre',
  tests: 'test',
  workstreams: 'workstream',
  'governance-bodies': 'body',
} as const satisfies Record<Collection, RecordKind>

const collectionOf = (kind: string): Collection | undefined =>
  (Object.keys(kinds) as Collection[]).find((one) => kinds[one] === kind) // the keys of that table

const topicsIn = (numbers: readonly string[]): NonNullable<NewsAsked['topics']> =>
  numbers.flatMap((number) => {
    const [kind = '', id = ''] = number.split('/')
    const collection = collectionOf(kind)
    return collection ? [{ collection, id: Number(id) }] : []
  })

/** News as it is asked for: the database looks for it, as there may be thousands. */
export const readPosts: Reader<NewsRow> = async ({ after, limit, values }) => {
  const { topic, updated_since: since, year } = values
  const [publishedOn, id] = after ?? []
  const posts = await newsData({
    ...(topic ? { topics: topicsIn(topic) } : {}),
    ...(year?.[0] ? { year: year[0] } : {}),
    ...(since?.[0] ? { updatedSince: since[0] } : {}),
    ...(typeof publishedOn === 'string' && typeof id === 'number' ? { after: { publishedOn, id } } : {}),
    // one more says whether there is a next part
    limit: (limit ?? mostAtOnce) + 1,
  })
  const rows = posts.map(({ topics, ...post }) => ({
    ...post,
    topics: topics.map(({ collection, ...one }) => ({ ...one, kind: kinds[collection] })),
  }))
  return { rows, isPart: true }
}
