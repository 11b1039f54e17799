/** Ends the start with one sentence that says what to do. */
export class Stop extends Error {}

/** @param {string} words */
export const tell = (words) => void process.stdout.write(`${words}\n`)

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Does one step, and says which and how long it took; while it works in a terminal, the time runs.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const since = performance.now()
  const live = process.stdout.isTTY
  const show = () => process.stdout.write(`\r  ${name} … ${seconds(since)}`)
  if (live) show()
  else tell(`  ${name} …`)
  const timer = live ? setInterval(show, 200) : undefined
  try {
    const result = await work()
    process.stdout.write(`${live ? '\r' : ''}✓ ${name} ${seconds(since)}      \n`)
    return result
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}✗ ${name} ${seconds(since)}      \n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
