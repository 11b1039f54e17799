/** What an error says, whatever was thrown; its name where it says nothing, as some of Node's connection errors do. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error)
