/** @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`)

/**
 * Does one step, and says which and how long it took; in a terminal the time counts up meanwhile.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const since = performance.now()
  const live = process.stdout.isTTY
  /** @param {string} sign @param {string} end */
  const line = (sign, end) =>
    process.stdout.write(
      `${live ? '\r' : ''}${sign} ${name} ${((performance.now() - since) / 1000).toFixed(1)} s${end}`,
    )
  if (!live) say(`  ${name} …`)
  const timer = live ? setInterval(() => line(' ', ' …'), 200) : undefined
  try {
    const result = await work()
    line('✓', '  \n')
    return result
  } catch (error) {
    line('✗', '  \n')
    throw error
  } finally {
    clearInterval(timer)
  }
}
