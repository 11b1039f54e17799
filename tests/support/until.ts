/** Waits for a condition that a test of Jest has set off elsewhere, for 10 seconds at most; Playwright's tests use expect.poll. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The condition did not become true within 10 seconds.')
}
