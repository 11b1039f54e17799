import { formatPartialDate, isPartialDate } from '../dates/partial-date'
import { formatMoment } from '../formatting/dates'
import type { ComparedField } from './compared-field'
import type { NameOf } from './text-lines'

type Values = Record<string, unknown>
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

const idIn = (value: unknown): string => {
  const id = isObject(value) ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : ''
}

const relationInWords = (field: ComparedField, value: unknown, nameOf: NameOf): string => {
  const isOfSeveral = isObject(value) && typeof value.relationTo === 'string' && 'value' in value
  const id = idIn(isOfSeveral ? value.value : value)
  const kind = isOfSeveral ? String(value.relationTo) : (field.relationTo ?? '')
  return id === '' ? '' : nameOf(kind, id)
}

const momentInWords = (value: string): string => {
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? value : formatMoment(moment)
}

/** One value of a field as people read it: a choice by its label, a day or a moment in words, a record by its title; '' for none. */
export function inWords(field: ComparedField, value: unknown, nameOf: NameOf): string {
  if (field.type === 'checkbox') return value === true ? 'Yes' : 'No'
  if (field.type === 'relationship' || field.type === 'upload') return relationInWords(field, value, nameOf)
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field.type === 'date') return momentInWords(value)
  if (field.choices) return field.choices[value] ?? value
  return field.type === 'text' && value.length > 4 && isPartialDate(value) ? formatPartialDate(value) : value
}

const longestName = 60

/** What a row is called by what is in it: "Reports to Diagnostics Board", else 'Reporting line'; not by its place. */
export function rowInWords(
  { row, singular }: { row: Values; singular: string },
  naming: readonly ComparedField[],
  nameOf: NameOf,
): string {
  const kind = singular.charAt(0).toUpperCase() + singular.slice(1)
  const words = naming
    .map((field) => inWords(field, row[field.name], nameOf))
    .filter((word) => word !== '')
    .join(' ')
    .trim()
  if (words === '') return kind
  return `${kind}: ${words.length > longestName ? `${words.slice(0, longestName)}…` : words}`
}
