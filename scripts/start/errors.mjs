/** Ends a command with one sentence that says what to do. */
export class Stop extends Error {}

/**
 * @param {unknown} error
 * @returns {string | undefined} the code that the system or PostgreSQL gave it, such as ENOENT
 */
export const codeOf = (error) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined

/**
 * @param {unknown} error
 * @returns {string} its message; a failed connection may have none but its code
 */
export const reasonOf = (error) => (error instanceof Error && error.message) || (codeOf(error) ?? String(error))

/**
 * @template Value
 * @param {Promise<Value>} reading
 * @returns {Promise<Value | undefined>} undefined where the file or folder does not exist
 */
export const ifThere = (reading) =>
  reading.catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
