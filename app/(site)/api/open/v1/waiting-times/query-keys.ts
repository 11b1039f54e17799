import { canonicalList, queryNames } from '@/domain/waiting-times/open-data-query'

/** The query keys of the waiting times as data: which trusts, which tests, from and to which month, and how they are added up. */
export const queryKeys = queryNames

export { repeated } from '@/domain/waiting-times/open-data-query'

/** No longer than a month: a made-up value takes no more memory than that, and is seen to be cut off: '2026-03 zzzz' is no '2026-03'. */
const short = (value: string): string => (value.length > 7 ? `${value.slice(0, 7)}…` : value)

/** What a value is reduced to before an answer is kept under it. */
export const canonicalValues = {
  trust: canonicalList,
  test: canonicalList,
  from: short,
  to: short,
  sum: (value: string) => short(value.toLowerCase()),
}
