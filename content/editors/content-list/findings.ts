import { setImmediate } from 'node:timers/promises'
import type { Payload, TypedUser } from 'payload'
import type { ListedRecord } from '@/domain/content-list/record'
import { weightOf, type Finding } from '@/domain/house-style/check'
import { toLookUp } from '@/domain/house-style/to-look-up'
import { publicRecordSlugs } from '@/domain/public-records'
import { lookUp } from '../house-style/known'
import { findingsOf, readPublished, type PublishedText } from '../house-style/published'

/** How much the writing checks find in a public text. */
export interface Found {
  count: number
  /** the larger, the worse */
  weight: number
}

const found = (findings: readonly Finding[]): Found => ({ count: findings.length, weight: weightOf(findings) })

/** What the writing checks find in the public text of some records, by their forms' addresses; nothing of drafts. */
export const findingsOfRecords = async (
  payload: Payload,
  user: TypedUser,
  records: readonly ListedRecord[],
): Promise<Map<string, Found>> => {
  const read: PublishedText[] = []
  for (const kind of publicRecordSlugs) {
    const ids = records.filter(({ address, collection }) => collection === kind && address !== null).map(({ id }) => id)
    read.push(...(await readPublished(payload, user, kind, ids)))
  }
  if (read.length === 0) return new Map()
  const known = await lookUp(user, toLookUp(read.map(({ text }) => text)))
  const all = new Map<string, Found>()
  for (const text of read) {
    all.set(text.href, found(findingsOf(text, known)))
    await setImmediate() // public pages are rendered on this thread too
  }
  return all
}
