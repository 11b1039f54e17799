import type { ComparedField } from './compared-field'
import { inWords, rowInWords } from './in-words'
import { compareLines, type ComparedLine } from './lines'
import { matchRows } from './rows'
import { linesOfRichText, linesOfText, type NameOf } from './text-lines'
import { compareWords, type Piece, wholly } from './words'

/** A row, or one of several values, of two states of a field. */
export interface ComparedRow {
  change: 'added' | 'removed' | 'stayed'
  name: string
  /** its places, from 1, where it was moved among those that stayed */
  moved: { from: number; to: number } | null
  /** what differs in it; of one that came or went all that is in it */
  changes: Change[]
}

/** What differs in a field of two states of a record. */
export type Change = { label: string } & (
  | { kind: 'words'; pieces: Piece[] }
  | { kind: 'lines'; lines: ComparedLine[] }
  | { kind: 'rows'; rows: ComparedRow[] }
  | { kind: 'group'; changes: Change[] }
)

type Values = Record<string, unknown>
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null
const valuesIn = (value: unknown): Values => (isObject(value) ? value : {})
const rowsIn = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isObject) : [])
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const texts = ['text', 'textarea', 'email', 'code']

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isChanged = ({ change }: ComparedLine): boolean => change !== 'same'

function compareText(field: ComparedField, before: unknown, after: unknown, nameOf: NameOf): Change[] {
  const { label, type } = field
  if (type === 'richText' || textOf(before).includes('\n') || textOf(after).includes('\n')) {
    const linesOf = (value: unknown) =>
      type === 'richText' ? linesOfRichText(value, nameOf) : linesOfText(textOf(value))
    const lines = compareLines(linesOf(before), linesOf(after))
    return lines.some(isChanged) ? [{ label, kind: 'lines', lines }] : []
  }
  const [old, now] = [inWords(field, before, nameOf).trim(), inWords(field, after, nameOf).trim()]
  return old === now ? [] : [{ label, kind: 'words', pieces: compareWords(old, now) }]
}

/** Several values: what came, went and moved. */
function compareList(field: ComparedField, before: unknown, after: unknown, nameOf: NameOf): Change[] {
  const words = (value: unknown): string[] =>
    listOf(value)
      .map((one) => inWords(field, one, nameOf))
      .filter((word) => word !== '')
  const [old, now] = [words(before), words(after)]
  const rows = matchRows(
    old.map((word) => [word]),
    now.map((word) => [word]),
  ).flatMap((row): ComparedRow[] => {
    const change = row.after === null ? 'removed' : row.before === null ? 'added' : 'stayed'
    const name = (row.after === null ? old[row.before ?? 0] : now[row.after]) ?? ''
    return change === 'stayed' && !row.isMoved ? [] : [{ change, name, moved: movedIn(row), changes: [] }]
  })
  return rows.length === 0 ? [] : [{ label: field.label, kind: 'rows', rows }]
}

const movedIn = ({ after, before, isMoved }: { before: number | null; after: number | null; isMoved: boolean }) =>
  isMoved && before !== null && after !== null ? { from: before + 1, to: after + 1 } : null

/** What is in a row, without its key: rows that were stored anew have another one. */
const contentOf = ({ id: _, ...row }: Values): string => JSON.stringify(row)
const keysOf = (row: Values): string[] => [typeof row.id === 'string' ? row.id : '', contentOf(row)]

const kindOf = ({ blocks, fields = [], label, row: named }: ComparedField, row: Values) => {
  const block = blocks?.[textOf(row.blockType)]
  const own = block ? block.fields : fields
  const naming = block
    ? own.filter(({ hasMany, type }) => type === 'text' && !hasMany).slice(0, 1)
    : (named?.named ?? []).flatMap((name) => own.filter((field) => field.name === name))
  return { fields: own, naming, singular: block?.label ?? named?.singular ?? label }
}

/** Whether a row's name says all that is in it. */
const isIn = ([only, ...others]: readonly Change[], name: string): boolean =>
  others.length === 0 && only?.kind === 'words' && name.endsWith(`: ${only.pieces.map(({ text }) => text).join('')}`)

function compareRows(field: ComparedField, before: unknown, after: unknown, nameOf: NameOf): Change[] {
  const [old, now] = [rowsIn(before), rowsIn(after)]
  const rows = matchRows(old.map(keysOf), now.map(keysOf)).flatMap((match): ComparedRow[] => {
    const was = match.before === null ? undefined : old[match.before]
    const is = match.after === null ? undefined : now[match.after]
    const row = is ?? was ?? {}
    const { fields, naming, singular } = kindOf(field, row)
    const changes = compareFields(fields, was, is, nameOf)
    const change = is === undefined ? 'removed' : was === undefined ? 'added' : 'stayed'
    if (change === 'stayed' && !match.isMoved && changes.length === 0) return []
    const name = rowInWords({ row, singular }, naming, nameOf)
    const isAllSaid = change !== 'stayed' && isIn(changes, name)
    return [{ change, name, moved: movedIn(match), changes: isAllSaid ? [] : changes }]
  })
  return rows.length === 0 ? [] : [{ label: field.label, kind: 'rows', rows }]
}

function compareField(field: ComparedField, before: unknown, after: unknown, nameOf: NameOf): Change[] {
  const { fields, hasMany, label, type } = field
  if (type === 'array' || type === 'blocks') return compareRows(field, before, after, nameOf)
  if (fields) {
    const changes = compareFields(fields, before, after, nameOf)
    return changes.length === 0 ? [] : [{ label, kind: 'group', changes }]
  }
  if (hasMany) return compareList(field, before, after, nameOf)
  if (type === 'richText' || texts.includes(type)) return compareText(field, before, after, nameOf)
  const [old, now] = [inWords(field, before, nameOf), inWords(field, after, nameOf)]
  return old === now ? [] : [{ label, kind: 'words', pieces: wholly(old, now) }]
}

/**
 * What differs between two states of a record, field by field, as people read it. What is stored otherwise and reads the
 * same is no difference.
 *
 * @param before nothing for a record, or a row, that is new
 * @param nameOf what a record that is named is called, for whoever reads this
 */
export const compareFields = (
  fields: readonly ComparedField[],
  before: unknown,
  after: unknown,
  nameOf: NameOf,
): Change[] => {
  const [old, now] = [valuesIn(before), valuesIn(after)]
  return fields
    .filter(({ type }) => type !== 'checkbox' || (isObject(before) && isObject(after)))
    .flatMap((field) => compareField(field, old[field.name], now[field.name], nameOf))
    .concat(onlyTicked(fields, before, after))
}

/** Of what came or went as a whole only the ticked boxes say something. */
const onlyTicked = (fields: readonly ComparedField[], before: unknown, after: unknown): Change[] => {
  if (isObject(before) && isObject(after)) return []
  return fields
    .filter(({ name, type }) => type === 'checkbox' && (valuesIn(before)[name] ?? valuesIn(after)[name]) === true)
    .map(({ label }) => ({ label, kind: 'words', pieces: isObject(after) ? wholly('', 'Yes') : wholly('Yes', '') }))
}

/** The labels of what differs, each once. */
export const changedLabels = (changes: readonly Change[]): string[] => [...new Set(changes.map(({ label }) => label))]
