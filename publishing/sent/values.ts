import type { FlattenedField } from 'payload'
import { isId } from './record-id'
import { isObject, said, type Result } from './result'
import { richText } from './rich-text'
import { withoutControls } from './text'

type Of<Type extends FlattenedField['type']> = Extract<FlattenedField, { type: Type }>

/** Most values of a field that has several, where the field names no other number. */
const mostValues = 100

const takes = (what: string, value: unknown): Result => ({ problem: `This takes ${what}, not ${said(value)}.` })

/** Each of several values, or the one. */
const each = (
  field: { hasMany?: boolean; maxRows?: number },
  value: unknown,
  what: string,
  one: (value: unknown) => Result,
): Result => {
  if (field.hasMany !== true) return one(value)
  if (!Array.isArray(value)) return takes(`a list, each ${what}`, value)
  const most = field.maxRows ?? mostValues
  if (value.length > most) return { problem: `This has ${value.length} values. Use up to ${most}.` }
  const results = value.map((part: unknown) => (part === null ? takes(`a list, each ${what}`, part) : one(part)))
  const wrong = results.find((result) => 'problem' in result)
  return wrong ?? { value: results.map((result) => ('value' in result ? result.value : null)) }
}

const text = (field: { hasMany?: boolean; maxRows?: number; virtual?: unknown }, value: unknown): Result =>
  each(field, value, 'a text', (one) =>
    typeof one === 'string' ? { value: field.virtual === true ? one : withoutControls(one) } : takes('a text', one),
  )

const number = (field: Of<'number'>, value: unknown): Result =>
  each(field, value, 'a number', (one) => {
    if (one === '') return { value: null }
    const isNumber = typeof one === 'number' || (typeof one === 'string' && /^-?\d+(?:\.\d+)?$/.test(one))
    return isNumber && Number.isFinite(Number(one)) ? { value: one } : takes('a number', one)
  })

const checkbox = (value: unknown): Result =>
  typeof value === 'boolean' || value === 'true' || value === 'false' ? { value } : takes('true or false', value)

/** Nothing that the portal tells of is outside of these years. */
const years = { first: 1900, last: 2199 } as const

const date = (value: unknown): Result => {
  if (value === '') return { value: null }
  const isWritten =
    value instanceof Date || (typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2}(?:T|$)|$)/.test(value))
  const day = isWritten ? new Date(value) : null
  if (day === null || Number.isNaN(day.getTime()))
    return { problem: 'This takes a date, like 2026-09-21T10:00:00.000Z.' }
  const year = day.getUTCFullYear()
  return year < years.first || year > years.last
    ? { problem: `The year ${year} cannot be right. Use one from ${years.first} to ${years.last}.` }
    : { value }
}

/** The name of a choice in the panel. */
const choiceNamed = (option: Of<'radio' | 'select'>['options'][number]): string =>
  typeof option === 'object' ? (typeof option.label === 'string' ? option.label : option.value) : option

/** The longest unknown choice that is said again. */
const longestSaid = 60

/** PostgreSQL would fail on an unknown choice, in whatever row it stands, and say neither which nor what there is to choose. */
const select = (field: Of<'radio' | 'select'>, value: unknown): Result =>
  each('hasMany' in field ? field : {}, value, 'one of its choices', (one) => {
    if (typeof one !== 'string') return takes('one of its choices', one)
    if (one === '') return { value: null }
    if (field.options.some((option) => one === (typeof option === 'object' ? option.value : option)))
      return { value: one }
    return {
      problem: `"${one.slice(0, longestSaid)}" is none of the choices. Choose one of: ${field.options.map(choiceNamed).join('; ')}.`,
    }
  })

const relation = (field: Of<'relationship' | 'upload'>, value: unknown): Result =>
  each(field, value, 'a record', (one) => {
    if (one === '' || one === 'null') return { value: null }
    const { relationTo } = field
    const isRecord = Array.isArray(relationTo)
      ? isObject(one) && relationTo.some((slug) => slug === one.relationTo) && isId(one.value)
      : isId(one)
    return isRecord ? { value: one } : { problem: 'This takes a record by its number. Choose one that is there.' }
  })

/** A value of a field that holds no others, as it is saved, or what is wrong with it. */
export function valueOf(field: FlattenedField, value: unknown): Result {
  if (value === null || value === undefined) return { value }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return text(field, value)
    case 'number':
      return number(field, value)
    case 'checkbox':
      return checkbox(value)
    case 'date':
      return date(value)
    case 'radio':
    case 'select':
      return select(field, value)
    case 'relationship':
    case 'upload':
      return relation(field, value)
    case 'richText':
      return richText(value)
    default:
      return { value }
  }
}
