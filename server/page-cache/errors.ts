/** What an error says, whatever was thrown; its name where it says nothing, as some of Node's connection errors do. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error)

/** The code of an error of Node's, 'ENOENT'; undefined where it has none. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
