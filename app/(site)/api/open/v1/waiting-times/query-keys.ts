import { canonicalList, queryNames } from '@/domain/waiting-times/open-data-query'

/** The query keys of the waiting times as data: which trusts, which tests, from and to which month, and how they are added up. */
export const queryKeys = queryNames

/** No longer than a month: a made-up value takes no more memory than that. */
const short = (value: string): string => value.slice(0, 8)

/** What a value is reduced to before an answer is kept under it. */
export const canonicalValues = {
  trust: canonicalList,
  test: canonicalList,
  from: short,
  to: short,
  sum: (value: string) => short(value.toLowerCase()),
}
