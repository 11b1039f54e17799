import type { Config } from 'payload'
import { diskFullWords, saysDiskFull } from './disk-full'

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

/**
 * Sends a refusal with its own message. Payload recognises its errors by class name, which a build minifies; an expired
 * link would then be "an unknown error". Faults on our side (500) stay in the log.
 */
export const formatApiError: Hook = ({ error }) => {
  const failure = error as Failure // see above
  if (saysDiskFull(error)) return { response: { errors: [{ message: diskFullWords }] }, status: 507 }
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
  return { response: { errors: [{ message, ...(data ? { name: 'Refusal', data } : {}) }] }, status }
}
