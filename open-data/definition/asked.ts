import { momentNamed } from '@/domain/dates/internet-time'
import { isDay } from '@/domain/dates/partial-date'
import { londonMoment } from '@/domain/dates/london-time'
import { canonicalList, noValue, repeated } from '@/domain/open-data/sent-value'
import { isOf, keyIn } from './cursor'
import { mostAtOnce, type Form, type Key } from './data-set'
import { takenBy, type Filter } from './filters'
import { parametersOf, partParameters } from './parameters'

/** What cannot be understood, with what the parameter takes. */
export interface Problem {
  parameter: string
  error: string
}

/** How many rows are asked for, and after which. */
export interface PageAsked {
  /** null: all */
  limit: number | null
  after: Key | null
}

/** What is asked for, understood; of records as they were named. */
export interface Asked extends PageAsked {
  /** values by parameter: numbers of records or how they were named, a word, a moment, a day or a year */
  values: Readonly<Record<string, readonly string[]>>
}

/** Longest value that is said again, in characters. */
const longestSaid = 40

/** Says what a parameter does not take, and what it does. */
export const refused = (parameter: string, value: string, takes: string): Problem => ({
  parameter,
  error:
    value === repeated
      ? `"${parameter}" comes more than once. Give it once: it takes ${takes}.`
      : value === noValue
        ? `"${parameter}" comes without a value. It takes ${takes}; leave it out for everything.`
        : `"${parameter}" does not take "${value.slice(0, longestSaid)}". It takes ${takes}.`,
})

/** The key under which the server hands on the name of a parameter that there is not. */
export const unknownKey = 'unknown'

/** Says that there is no such parameter. */
export const refusedUnknown = (name: string, names: readonly string[]): Problem => ({
  parameter: name,
  error: `There is no parameter "${name.slice(0, longestSaid)}" here. ${names.length === 0 ? 'This address takes none' : `There are: ${names.join(', ')}`}.`,
})

const takes = (name: string): string => partParameters.find((one) => one.name === name)?.takes ?? ''

/** The part that is asked for. */
export const pageAsked = (
  { keyKinds, usual }: Pick<Form<unknown>, 'keyKinds' | 'usual'>,
  value: (name: string) => string | null,
): PageAsked | Problem => {
  const [limit, cursor] = [value('limit'), value('cursor')]
  if (limit !== null && !(/^[1-9]\d{0,3}$/.test(limit) && Number(limit) <= mostAtOnce))
    return refused('limit', limit, takes('limit'))
  const after = cursor === null ? null : keyIn(cursor)
  if (cursor !== null && (after === null || !isOf(keyKinds, after))) return refused('cursor', cursor, takes('cursor'))
  return { limit: limit === null ? (usual ?? (after ? mostAtOnce : null)) : Number(limit), after }
}

const momentIn = (value: string): string | null => {
  const isWholeDay: boolean = isDay(value)
  if (isWholeDay) return londonMoment(value, '00:00').toISOString()
  return momentNamed(value)
}

/** The value of a filter as it is compared; null where it is not understood. */
const valueIn = <Row>(filter: Filter<Row>, value: string): readonly string[] | null => {
  switch (filter.takes) {
    case 'records': {
      const parts = canonicalList(value).split(',').filter(Boolean)
      return parts.length > 0 ? parts : null
    }
    case 'choice':
      return filter.choices.includes(value.toLowerCase()) ? [value.toLowerCase()] : null
    case 'since': {
      const moment = momentIn(value)
      return moment === null ? null : [moment]
    }
    case 'from':
    case 'to':
      return isDay(value) ? [value] : null
    case 'year':
      return /^(?:18|19|20|21)\d\d$/.test(value) ? [value] : null
  }
}

/**
 * Reads what is asked for; what is left out is not restricted. Nothing is guessed: the first value that is not understood is a problem.
 * @param value of a parameter (`sentValue`)
 */
export const readAsked = <Row>(
  form: Pick<Form<Row>, 'filters' | 'parameters' | 'keyKinds' | 'usual'>,
  value: (name: string) => string | null,
): Asked | Problem => {
  const unknown = value(unknownKey)
  if (unknown !== null)
    return refusedUnknown(
      unknown,
      parametersOf(form).map(({ name }) => name),
    )
  const part = pageAsked(form, value)
  if ('error' in part) return part
  const values: Record<string, readonly string[]> = {}
  for (const filter of form.filters) {
    const sent = value(filter.name)
    if (sent === null) continue
    const read = sent === repeated || sent === noValue ? null : valueIn(filter, sent)
    if (read === null) return refused(filter.name, sent, takenBy(filter))
    values[filter.name] = read
  }
  const [from, to] = [values.from?.[0], values.to?.[0]]
  if (from !== undefined && to !== undefined && from > to)
    return { parameter: 'to', error: `"to" (${to}) is before "from" (${from}). Give the first day as "from".` }
  return { ...part, values }
}
