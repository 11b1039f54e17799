import { type FoundRecord, type Marked } from '@/domain/search/results'
import { hasFound, markedOf } from '@/domain/search/marked'
import { addressOf } from '@/domain/public-records'
import { addTag } from '@/server/page-cache/cache-tags'
import type { Query } from './query'
import { type Row, type RowTexts, textsOf } from './statements'

/** The address of what was found. */
export const addressOfRow = ({ key, kind, part, record }: Pick<Row, 'key' | 'kind' | 'part' | 'record'>): string => {
  // a page of the site that is no record
  if (record === 0) return part
  if (kind === 'documents') return `/files/${encodeURIComponent(key)}`
  return addressOf(kind === 'decisions' ? 'meetings' : kind, key)
}

/** The page goes stale with it, and is dropped when it is taken away. */
const dependOn = ({ kind, record }: Row): void => {
  if (record !== 0) addTag(`${kind === 'decisions' ? 'meetings' : kind}:${record}`)
}

/** A part of a text, with signs where it was cut. */
const asPart = (text: Marked): Marked => {
  const whole = text.map((one) => one.text).join('')
  const begins = /^[^a-z]/.test(whole) || whole === '' ? [] : [{ text: '… ', isFound: false }]
  const ends = /[.!?:)]$/.test(whole) || whole === '' ? [] : [{ text: ' …', isFound: false }]
  return [...begins, ...text, ...ends]
}

/** Where the words stand, else what the record says of itself in short. */
const snippetOf = ({ summary, text }: { summary: Marked; text: Marked }): Marked =>
  hasFound(summary) || !hasFound(text) ? (summary.length > 0 ? summary : text) : text

const asFound = (row: Row, { names, summary, text, title }: RowTexts): FoundRecord => {
  const marked = markedOf(title)
  const other = hasFound(marked) ? undefined : names.map(markedOf).find(hasFound)
  return {
    kind: row.kind,
    href: addressOfRow(row),
    title: marked,
    otherName: other ?? null,
    snippet: snippetOf({ summary: markedOf(summary), text: asPart(markedOf(text)) }),
    date: row.date,
  }
}

/** How words begin that are looked for, as they stand in a text: most forms of a word differ in its last letters. */
const rootsOf = ({ terms }: Query): string[] =>
  terms.flatMap(({ alternatives }) => alternatives.flat()).map((word) => (word.length > 5 ? word.slice(0, -2) : word))

/** What was found as people read it, in the order given. */
export const foundRecords = async (rows: readonly Row[], query: Query): Promise<FoundRecord[]> => {
  if (rows.length === 0) return []
  rows.forEach(dependOn)
  const ids = rows.map(({ id }) => id)
  const texts = new Map((await textsOf(ids, query.terms, rootsOf(query))).map((one) => [one.id, one]))
  return rows.flatMap((row) => {
    const own = texts.get(row.id)
    return own ? [asFound(row, own)] : []
  })
}
