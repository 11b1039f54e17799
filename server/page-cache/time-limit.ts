/** What `within` gives when the time is over. */
export const late = Symbol('late')

/** The result of some work, or `late` after so many ms; the work goes on. */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | typeof late> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), ms)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
