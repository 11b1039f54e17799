/** What an editor reads when nothing could be saved for want of room. */
export const diskFullWords = 'The disk is full: nothing was saved. Tell the administrator.'

/** PostgreSQL's class "insufficient resources: disk full", and the system's own code. */
const codes = ['53100', 'ENOSPC', 'EDQUOT']

const field = (value: unknown, name: 'cause' | 'code'): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Record<typeof name, unknown>)[name]
    : undefined

/** Whether an error, or one that caused it, says that there is no room on a disk. */
export function saysDiskFull(error: unknown): boolean {
  for (let [one, level] = [error, 0]; one !== undefined && level < 5; one = field(one, 'cause'), level++)
    if (codes.includes(String(field(one, 'code')))) return true
  return false
}
