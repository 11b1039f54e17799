/** What is wrong with a part of what was sent. */
export interface Problem {
  path: string
  label: string
  message: string
}

/** A value as it is saved, or what is wrong with it. */
export type Result = { value: unknown } | { problem: string }

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value is, in words for people. */
export const said = (value: unknown): string => {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of values'
  if (typeof value === 'boolean') return 'yes or no'
  return typeof value === 'number' ? 'a number' : 'a text'
}
