import { LRUCache } from 'lru-cache'
import type { Payload, TypedUser, Where } from 'payload'
import { checkText, inOrder, type Finding } from '@/domain/house-style/check'
import { recordText } from '@/domain/house-style/record-text'
import { rulesOfWords, rulesThatAsk, type RuleName } from '@/domain/house-style/rules'
import type { Known, RecordText } from '@/domain/house-style/text'
import type { PublicRecord } from '@/domain/public-records'

/** A published record with its words, before the rules have read them. */
export interface PublishedText {
  /** its form */
  href: string
  title: string
  /** the kind's name in the panel */
  kind: string
  text: RecordText
  /** when it last changed, as ISO 8601 */
  changedAt: string
}

/** What the words of a record alone have shown, until it changes: reading them takes most of the time. */
const ofWords = new LRUCache<string, Finding[]>({ max: 5_000 })

/** What the rules, or one of them, find in a published record, in order. */
export const findingsOf = (
  { changedAt, href, text }: PublishedText,
  known: Known,
  rule: RuleName | null = null,
): Finding[] => {
  const key = `${href} ${changedAt}`
  const words = ofWords.get(key) ?? checkText(text, known, rulesOfWords)
  ofWords.set(key, words)
  const findings = [...words, ...checkText(text, known, rulesThatAsk)]
  return inOrder(rule === null ? findings : findings.filter((one) => one.rule === rule))
}

/** Records read at once. */
const batch = 100

/** What something is called in the panel. */
export const nameOf = (label: unknown, slug: string): string => (typeof label === 'string' ? label : slug)

/** The published records of a kind that the person may read, or those of some ids, with their words. */
export const readPublished = async (
  payload: Payload,
  user: TypedUser,
  kind: PublicRecord,
  ids: readonly number[] | null = null,
): Promise<PublishedText[]> => {
  const { admin, fields, labels } = payload.collections[kind].config
  const among: Where[] = ids === null ? [] : [{ id: { in: [...ids] } }]
  const read: PublishedText[] = []
  for (let page = 1, more = ids?.length !== 0; more; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: kind,
      depth: 0,
      limit: batch,
      overrideAccess: false,
      page,
      sort: 'id',
      user,
      where: { and: [{ _status: { equals: 'published' } }, ...among] },
    })
    more = hasNextPage
    for (const doc of docs as unknown as ({ id: number } & Record<string, unknown>)[])
      // whatever their collection
      read.push({
        href: `/admin/collections/${kind}/${doc.id}`,
        title: nameOf(doc[admin.useAsTitle ?? 'id'], 'No title yet'),
        kind: nameOf(labels.singular, kind),
        text: recordText(fields, doc),
        changedAt: String(doc.updatedAt),
      })
  }
  return read
}
