/** What a list of events is narrowed to; what is left out is not asked. */
export interface EventFilter {
  /** a user's id */
  who?: string
  /** a name in event-names.ts */
  what?: string
  /** the slug of a collection or global */
  kind?: string
  /** days, 'YYYY-MM-DD', both included */
  from?: string
  until?: string
}

export type Condition = Record<string, Record<string, string>>

const places = [
  ['who', 'userId', 'equals'],
  ['what', 'what', 'equals'],
  ['kind', 'kind', 'equals'],
  ['from', 'at', 'greater_than_equal'],
  ['until', 'at', 'less_than'],
] as const

/**
 * The filter as conditions of Payload's `where`, in the order of the form.
 * @param startOf the moment at which a day begins in London, and the one at which it ends, as ISO 8601
 */
export const conditionsOf = (
  filter: EventFilter,
  startOf: (day: string) => string,
  endOf: (day: string) => string,
): Condition[] =>
  places.flatMap(([name, field, operator]): Condition[] => {
    const value = filter[name]
    if (!value) return []
    const stored = name === 'from' ? startOf(value) : name === 'until' ? endOf(value) : value
    return [{ [field]: { [operator]: stored } }]
  })

/** Those conditions as the query of the panel's list and of the download, in the form in which the list shows them. */
export const queryOf = (conditions: Condition[]): string => {
  const query = new URLSearchParams()
  for (const [place, condition] of conditions.entries())
    for (const [field, asked] of Object.entries(condition))
      for (const [operator, value] of Object.entries(asked))
        query.set(`where[or][0][and][${place}][${field}][${operator}]`, value)
  return query.toString()
}

/**
 * The filter that a query stands for, for the form that shows it.
 * @param dayOf the day in London of a moment; of an end, the day that it ends
 */
export const filterIn = (query: URLSearchParams, dayOf: (moment: string, isEnd: boolean) => string): EventFilter => {
  const filter: EventFilter = {}
  for (const [key, value] of query) {
    const [, field, operator] = /^where\[or\]\[0\]\[and\]\[\d+\]\[(\w+)\]\[(\w+)\]$/.exec(key) ?? []
    const place = places.find((one) => one[1] === field && one[2] === operator)
    if (place) filter[place[0]] = field === 'at' ? dayOf(value, place[0] === 'until') : value
  }
  return filter
}

/** The part of a query that narrows the list, for the download of the same rows. */
export const whereIn = (query: URLSearchParams): string =>
  new URLSearchParams([...query].filter(([key]) => key.startsWith('where[') || key === 'search')).toString()
