import type { Config, PayloadRequest } from 'payload'
import { fieldLabel } from '@/domain/formatting/field-label'
import { diskFullWords, saysDiskFull } from './disk-full'
import { isUnanswerable, malformedValue, meaningOf, pathTo, type Meaning } from './stored-errors'

type Hook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]
type Answer = Exclude<Awaited<ReturnType<Hook>>, void>

/** What errors of Payload, and of PostgreSQL below it, carry beside a message. */
type Failure = Error & {
  status?: number
  isPublic?: boolean
  data?: unknown
}

const answer = (status: number, message: string, data?: Record<string, unknown>): Answer => ({
  response: { errors: [{ message, ...(data ? { name: 'Refusal', data } : {}) }] },
  status,
})

/** Statuses and words for what PostgreSQL refuses, in the terms of whoever sent it. */
const told: Record<Exclude<Meaning, 'malformed'>, [status: number, words: string]> = {
  'at once': [409, 'Somebody else saved something that belongs to this at the same moment. Save again.'],
  'too long': [503, 'This took too long and was given up. Ask for less, or try again in a minute.'],
  away: [503, 'The database does not answer just now, and nothing was saved. Try again in a minute.'],
  'does not fit': [
    409,
    'This does not fit what is stored: there is such a record already, or one that it names is gone.',
  ],
}

/** The parts of a query that name no field. */
const ofQuery = /^(?:where|and|or|\d+|equals|not_equals|in|not_in|all|exists|(?:greater|less)_than(?:_equal)?)$/

const malformed = (error: unknown, req: Partial<PayloadRequest>): Answer => {
  const kind = 'is not of the kind that it should be, for example words where a number is asked for.'
  const value = malformedValue(error)
  const sent = value === undefined ? null : (pathTo(value, req.data) ?? pathTo(value, [req.query, req.routeParams]))
  if (!sent) return answer(400, `A value in the request ${kind}`)
  const path = sent.filter((part) => !ofQuery.test(part)).join('.')
  const message = `"${String(value).slice(0, 100)}" ${kind}`
  return answer(400, `${path}: ${message}`, { errors: [{ path, label: path, message }] })
}

/** Whether a query that came with the request is to blame. */
const isOfQuery = (error: unknown, { query = {} }: Partial<PayloadRequest>): boolean =>
  ['where', 'sort', 'prefix'].some((name) => name in query) && isUnanswerable(error)

interface Mistake {
  label?: unknown
  message?: unknown
  path?: unknown
  /** what is in the way, of the structure's rules (domain/governance/problems) */
  records?: unknown
  /** Payload tells where a value had to be the only one */
  tableName?: unknown
}

/** One mistake without what only the database calls so; what has to be the only one is not told to be another's. */
const withoutInsides = ({ label, message, path, records, tableName }: Mistake): Mistake => ({
  ...(label === undefined ? {} : { label }),
  ...(records === undefined ? {} : { records }),
  message: tableName === undefined ? message : 'This cannot be used here. Choose another.',
  path:
    tableName !== undefined && typeof path === 'string'
      ? path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
      : path,
})

const mistakesOf = (data: unknown): Record<string, unknown> | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  const { errors, ...rest } = data as { errors?: unknown } // of Payload's errors
  return Array.isArray(errors)
    ? { ...rest, errors: (errors as Mistake[]).map(withoutInsides) }
    : (data as Record<string, unknown>) // an object, see above
}

/** The panel's toast makes a list of whatever follows a colon, cut at its commas. */
const forToast = (words: string): string => words.replace(/: /g, ' – ').replace(/(?<=\d):(?=\d)/g, '.')

/** What is wrong with which field; Payload would only say which fields are invalid. */
const wordsOf = (data: Record<string, unknown> | undefined, message: string): string => {
  const problems = Array.isArray(data?.errors) ? (data.errors as Mistake[]) : [] // see above
  const words = problems.flatMap(({ label, message: problem }) => {
    if (typeof problem !== 'string') return []
    return typeof label === 'string' ? `${fieldLabel(label)} – ${problem}` : problem
  })
  return words.length > 0 ? forToast(words.join(' ')) : message
}

/**
 * Sends a refusal with its own message. Payload recognises its errors by class name, which a build minifies; an expired
 * link would then be "an unknown error". Faults on our side (500) stay in the log.
 */
export const formatApiError: Hook = ({ error, req }) => {
  const failure = error as Failure // see above
  if (saysDiskFull(error)) return answer(507, diskFullWords)
  const meaning = meaningOf(error)
  if (meaning === 'malformed') return malformed(error, req)
  if (meaning) return answer(...told[meaning])
  if (error instanceof SyntaxError || error instanceof URIError)
    return answer(400, 'A part of the request is not written as JSON, or as an address, has to be.')
  const { data, isPublic, message, status = 500 } = failure
  if (isOfQuery(error, req)) return answer(400, 'This cannot be asked in one query. Ask for less, or by other fields.')
  if (status >= 500 || isPublic === false || message === '') return undefined
  const mistakes = mistakesOf(data)
  return answer(status, wordsOf(mistakes, message), mistakes)
}
