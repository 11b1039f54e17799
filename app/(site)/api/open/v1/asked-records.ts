import { idsByName } from '@/content/site/asked-records'
import type { Asked, Problem } from '@/open-data/definition/asked'
import { refused } from '@/open-data/definition/asked'
import { takenBy, type Filter } from '@/open-data/definition/filters'

const number = /^[a-z]+\/\d{1,9}$/

/** A number as some tables have it, of a filter that takes one kind: '4' is 'body/4'. */
const withKind = (part: string, [only = '', another]: readonly string[]): string =>
  another === undefined && /^\d{1,9}$/.test(part) ? `${only}/${part}` : part

/** 'trust/blackpool' of a filter that takes several kinds; of one that takes one the kind may be left out. */
const named = (part: string, kinds: readonly string[]): { kind: string; name: string } | null => {
  const [kind = '', name] = part.split('/')
  if (name !== undefined) return kinds.includes(kind) ? { kind, name } : null
  const [only, another] = kinds
  return only !== undefined && another === undefined ? { kind: only, name: part } : null
}

/** The numbers of the records that one parameter names, or what is wrong with one of them. */
const numbersOf = async <Row>(
  filter: Extract<Filter<Row>, { takes: 'records' }>,
  parts: readonly string[],
): Promise<string[] | Problem> => {
  const read = parts
    .map((part) => withKind(part, filter.kinds))
    .map((part) => ({ part, record: named(part, filter.kinds) }))
  const wanted = read.flatMap(({ part, record }) => (record && !number.test(part) ? [record] : []))
  const ids = await idsByName(wanted)
  const found: string[] = []
  for (const { part, record } of read) {
    if (record === null) return refused(filter.name, part, takenBy(filter))
    const id = number.test(part) ? part : ids.get(`${record.kind}/${record.name}`)
    if (id === undefined) return refused(filter.name, part, takenBy(filter))
    found.push(id)
  }
  return found
}

/** What is asked for, with the numbers of records in place of how they were named. */
export const withNumbers = async <Row>(
  filters: readonly Filter<Row>[],
  asked: Asked,
): Promise<{ values: Asked['values'] } | Problem> => {
  const values: Record<string, readonly string[]> = { ...asked.values }
  for (const filter of filters) {
    const parts = values[filter.name]
    if (filter.takes !== 'records' || !parts) continue
    const numbers = await numbersOf(filter, parts)
    if ('error' in numbers) return numbers
    values[filter.name] = numbers
  }
  return { values }
}
