import { percentile, report, timed } from './figures'

const addressOf = (words: string) => `/search?q=${encodeURIComponent(words)}`

/** One search after the other, each new; then known pages while searches are flooded. */
export const measureSearchPages = async (url: string, queries: readonly string[], known: readonly string[]) => {
  const ask = async (address: string): Promise<boolean> => {
    const response = await fetch(url + address)
    await response.arrayBuffer()
    return response.ok
  }
  const get = async (address: string): Promise<void> => {
    if (!(await ask(address))) throw new Error(`${address} is refused.`)
  }
  const once = [...new Set(queries)]
  const query = (n: number) => once[n % once.length] ?? ''
  const alone = await timed(once.length, 1, (n) => get(addressOf(query(n))))
  report('ms of a page that nobody has asked for', {
    median: percentile(alone, 50),
    p95: percentile(alone, 95),
    p99: percentile(alone, 99),
  })
  let stop = false
  let [asked, answered] = [0, 0]
  const flood = Array.from({ length: 32 }, async (_, worker) => {
    while (!stop) if (await ask(addressOf(`${query(asked)} ${worker} ${asked++}`))) answered++
  })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const took = await timed(300, 1, (n) => get(known[n % known.length] ?? '/'))
  stop = true
  await Promise.all(flood)
  report('ms of known pages in a flood of searches', {
    searches: asked,
    answered,
    median: percentile(took, 50),
    p99: percentile(took, 99),
  })
}
