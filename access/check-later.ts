/** A rule about several records, which throws what it refuses. */
export type Check = () => Promise<void>

const key = 'checkLater'

/**
 * Marks a save as one of several that count together, such as those of a bundle: rules about more than one record wait until all
 * are saved. Only the code that saves them together sets it, and it runs what waits before the transaction ends.
 */
export const checkLater = (wait: (check: Check) => void) => ({ [key]: wait }) as const

/** Runs a rule now; or, among saves that count together, when all are made. */
export const checkInTime = async (context: Record<string, unknown>, check: Check): Promise<void> => {
  const wait = context[key]
  if (typeof wait === 'function')
    (wait as (check: Check) => void)(check) // see above
  else await check()
}
