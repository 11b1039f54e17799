import { FileUploadError, type Config } from 'payload'
import { fieldLabel } from '@/domain/formatting/field-label'
import { diskFullWords, isUploadsDiskFull, saysDiskFull } from './disk-full'

type Hook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What errors of Payload, and of PostgreSQL below it, carry beside a message. */
type Failure = Error & {
  status?: number
  isPublic?: boolean
  data?: Record<string, unknown> | null
  code?: string
  cause?: { code?: string }
}

/** True for a value that PostgreSQL could not take for what it should be, such as an id that is no number (its class 22, "data exception"). */
const isMalformed = ({ cause, code }: Failure): boolean => /^22/.test(cause?.code ?? code ?? '')

/** What a ValidationError of Payload's carries for each field. */
interface FieldProblem {
  label?: unknown
  message?: unknown
}

/** The panel's toast makes a list of whatever follows a colon, cut at its commas. */
const forToast = (words: string): string => words.replace(/: /g, ' – ')

/** What is wrong with which field; Payload would only say which fields are invalid. */
const wordsOf = ({ data, message }: Failure): string => {
  const problems = Array.isArray(data?.errors) ? (data.errors as FieldProblem[]) : [] // see above
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
export const formatApiError: Hook = async ({ error }) => {
  const failure = error as Failure // see above
  if (saysDiskFull(error) || (error instanceof FileUploadError && (await isUploadsDiskFull())))
    return { response: { errors: [{ message: diskFullWords }] }, status: 507 }
  if (isMalformed(failure))
    return {
      response: {
        errors: [
          {
            message:
              'A value in the request is not of the kind that it should be, for example words where a number is asked for.',
          },
        ],
      },
      status: 400,
    }
  const { data, isPublic, message, status = 500 } = failure
  if (status >= 500 || isPublic === false || message === '') return undefined
  return { response: { errors: [{ message: wordsOf(failure), ...(data ? { name: 'Refusal', data } : {}) }] }, status }
}
