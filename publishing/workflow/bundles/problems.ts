/** What a refusal of Payload's, or of ours, carries. */
interface Refusal {
  message: string
  status?: number
  isPublic?: boolean
  data?: { errors?: { label?: string; message?: string }[] } | null
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

/**
 * Why something could not be published, in words that name the field where there is one; null for a fault, which is
 * none of the text's.
 */
export function problemWords(error: unknown): string | null {
  if (!isRefusal(error)) return null
  const fields = error.data?.errors ?? []
  if (fields.length === 0) return error.status === 403 ? 'Whoever approved it may not publish it.' : error.message
  return fields.map(({ label, message }) => `${label ?? 'A field'}: ${message ?? 'This is not valid.'}`).join(' ')
}

/** The same; a fault, or a database that was away, is thrown on. */
export function wordsOrThrow(error: unknown): string {
  const words = problemWords(error)
  if (words === null || isPassing(error)) throw error
  return words
}

/** PostgreSQL's classes and Node's codes for what passes by itself: a lost connection, a restart, a deadlock, no room. */
const passing = /^(?:08|40|53|55P03|57|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/
const passingWords = /connection|timeout|terminat|cannot begin transaction|the database system is/i

/** Whether an error tells of a database that was away or busy, so that the same may succeed later. */
export function isPassing(error: unknown): boolean {
  for (let [one, level] = [error, 0]; one instanceof Error && level < 5; one = one.cause, level++) {
    const code = 'code' in one ? String(one.code) : ''
    if (passing.test(code) || (code === '' && passingWords.test(one.message) && !isRefusal(one))) return true
  }
  return false
}
