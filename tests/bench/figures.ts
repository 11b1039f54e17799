/** The value below which so many percent of the figures lie. */
export const percentile = (figures: number[], percent: number): number => {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

/** The value in the middle. */
export const median = (figures: number[]): number => percentile(figures, 50)

/** A row of the report: what was measured, and its figures in words. */
export const report = (what: string, figures: Record<string, number | string>): void => {
  const said = Object.entries(figures).map(
    ([name, value]) =>
      `${name} ${typeof value === 'number' ? Number(value.toFixed(1)).toLocaleString('en-GB') : value}`,
  )
  process.stdout.write(`${what.padEnd(44)} ${said.join(', ')}\n`)
}

/** Does a job for each number below a count, so many at once, and returns how long each took in ms. */
export const timed = async (count: number, atOnce: number, job: (n: number) => Promise<unknown>): Promise<number[]> => {
  const took: number[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) {
      const n = next++
      const start = performance.now()
      await job(n)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return took
}
