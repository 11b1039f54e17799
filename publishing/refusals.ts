import type { Config } from 'payload'

type Hook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What Payload's errors carry beside a message. */
type Refusal = Error & { status?: number; isPublic?: boolean; data?: Record<string, unknown> | null }

/**
 * A refusal is told in its own words. Payload knows its errors by the names of their classes, which a build
 * takes away; a link that has run out would then be "an unknown error". What went wrong on our side (500) stays in the log.
 */
export const tellRefusal: Hook = ({ error }) => {
  const { data, isPublic, message, status = 500 } = error as Refusal // see above
  if (status >= 500 || isPublic === false || message === '') return undefined
  return { response: { errors: [{ message, ...(data ? { name: 'Refusal', data } : {}) }] }, status }
}
