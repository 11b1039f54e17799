/** Settles when a condition holds; asks again and again for 10 seconds, then throws. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`This did not become true within 10 seconds: ${condition.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
