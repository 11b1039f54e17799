import inject from 'light-my-request'
import type { Handler } from '@/server/page-cache/render'

interface Options {
  handler: Handler
  /** the site's own host */
  host: string
  /** what shows that the request is this process's own */
  headers: Record<string, string>
  /** longest time that the answer may take, in ms; the work itself goes on */
  timeout?: number
}

/**
 * Asks an address of this process itself, past the listener, which gives it to nobody from outside.
 *
 * @throws Error unless it answers with 200 in time
 */
export async function postToOwn(url: string, { handler, headers, host, timeout = 60_000 }: Options): Promise<void> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(`it took longer than ${timeout / 1000} seconds`)), timeout)
  try {
    const response = await inject(handler, {
      method: 'POST',
      url,
      headers: { ...headers, host },
      signal: late.signal,
    })
    if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`)
  } finally {
    clearTimeout(timer)
  }
}
