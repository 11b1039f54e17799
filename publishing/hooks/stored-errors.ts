/** What PostgreSQL, its driver and what wraps their errors tell. */
interface Failure {
  code?: unknown
  message?: unknown
  /** only what Payload refuses has one */
  status?: unknown
  cause?: unknown
  /** which value of a statement could not be taken, such as 'unnamed portal parameter $2' */
  where?: unknown
  params?: unknown
}

/** An error with those that caused it, outermost first. */
const chain = (error: unknown): Failure[] => {
  const found: Failure[] = []
  for (let one = error; typeof one === 'object' && one !== null && found.length < 6; one = (one as Failure).cause)
    found.push(one) // what errors carry is looked at as unknown
  return found
}

/** What an error of PostgreSQL's means for whoever sent the request. */
export type Meaning = 'malformed' | 'at once' | 'too long' | 'away' | 'does not fit'

/** By the codes of PostgreSQL (its appendix A) and of the system; the first that matches counts. */
const meanings: readonly [RegExp, Meaning][] = [
  [/^22/, 'malformed'],
  [/^(?:40P01|40001|55P03)$/, 'at once'],
  [/^57014$/, 'too long'],
  [/^(?:08|57P|53[023])|^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/, 'away'],
  [/^23/, 'does not fit'],
]

/** The driver's own words, where there is no code. */
const words: readonly [RegExp, Meaning][] = [
  [/query read timeout/i, 'too long'],
  [
    /cannot begin transaction|ECONNRE|connection terminated|trying to connect|connection error and is not queryable|client was closed/i,
    'away',
  ],
]

const matching = (all: readonly [RegExp, Meaning][], text: unknown): Meaning | null =>
  typeof text === 'string' ? (all.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null

/** What an error means that comes from storing or reading; null for any other. */
export function meaningOf(error: unknown): Meaning | null {
  const all = chain(error)
  for (const { code } of all) {
    const meaning = matching(meanings, code)
    if (meaning) return meaning
  }
  // of the innermost: what wraps it repeats the statement, with the values of others
  const innermost = all.at(-1)
  return innermost?.status === undefined ? matching(words, innermost?.message) : null
}

/** What Payload's adapter says of a query that it cannot make a statement of. */
const noStatement = /^Alias ".*" is already used|^Not supported$|^Cannot find field for path/

/** Whether there is no statement for what was asked, or none that PostgreSQL understands (class 42 of its codes). */
export const isUnanswerable = (error: unknown): boolean =>
  chain(error).some(
    ({ code, message }) =>
      (typeof code === 'string' && code.startsWith('42')) || (typeof message === 'string' && noStatement.test(message)),
  )

/** The value that PostgreSQL could not take; undefined where it does not tell. */
export function malformedValue(error: unknown): unknown {
  const all = chain(error)
  const where = all.map((one) => one.where).find((one) => typeof one === 'string')
  const params = all.map((one) => one.params).find((one) => Array.isArray(one)) as unknown[] | undefined
  const [, number] = /parameter \$(\d+)/.exec(where ?? '') ?? []
  return number === undefined ? undefined : params?.[Number(number) - 1]
}

/** Where a value stands within what was sent, as a path; null where it is not. */
export function pathTo(value: unknown, sent: unknown, path: string[] = []): string[] | null {
  if (path.length > 20) return null
  if (typeof sent === 'string' || typeof sent === 'number')
    return String(sent) === String(value) || String(sent).split(',').includes(String(value)) ? path : null
  if (typeof sent !== 'object' || sent === null) return null
  for (const [key, one] of Object.entries(sent)) {
    const found = pathTo(value, one, [...path, key])
    if (found) return found
  }
  return null
}
