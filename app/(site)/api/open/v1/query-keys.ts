import { canonicalList, noValue, repeated } from '@/domain/open-data/sent-value'
import { unknownKey } from '@/open-data/definition/asked'
import { parametersOf } from '@/open-data/definition/parameters'
import { addressOfSet, everySet, openDataAddress } from '@/open-data/sets/every-set'
import type { PageQuery, QueryKeys } from '@/server/page-cache/address'

/** Whoever counts visits, or wants no cached answer, may add these: they mean nothing here. */
const withoutMeaning = /^(?:utm_\w*|_)$/

/** No longer than any value that is understood: what is cut off is seen to be. */
const short =
  (longest: number, letters = (value: string) => value) =>
  (value: string): string =>
    letters(value.length > longest ? `${value.slice(0, longest)}…` : value)

const lower = (value: string): string => value.toLowerCase()

/** What the values of parameters are reduced to before an answer is kept under them. */
const canonical: Readonly<Record<string, (value: string) => string>> = {
  ...Object.fromEntries(
    ['trust', 'network', 'centre', 'test', 'workstream', 'body', 'topic'].map((name) => [name, canonicalList]),
  ),
  ...{ from: short(10), to: short(10), year: short(4), limit: short(4), updated_since: short(35) },
  ...{ sum: short(7, lower), state: short(10, lower), status: short(10, lower), kind: short(10, lower) },
}

const queryOf = (keys: readonly string[]): PageQuery => ({
  keys,
  canonicalValues: Object.fromEntries(Object.entries(canonical).filter(([name]) => keys.includes(name))),
  repeated,
  empty: noValue,
  unknown: { as: unknownKey, except: withoutMeaning },
})

/** What the data of the structure reads: the day. */
export const structureKeys = ['on'] as const

/** The query keys that open data reads, by path. */
export const openDataKeys: QueryKeys = {
  [`${openDataAddress}/governance`]: queryOf(structureKeys),
  ...Object.fromEntries(
    everySet.flatMap((set) =>
      (['json', 'csv'] as const).flatMap((form) => {
        const described = set[form]
        return described ? [[addressOfSet(set, form), queryOf(parametersOf(described).map(({ name }) => name))]] : []
      }),
    ),
  ),
}
