import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { startBareServer } from './bare-server'
import { median, percentile, report, timed } from './figures'
import { load, type Load } from './load'
import { startNginx } from './nginx'
import { cpuOf, memoryOf } from './processes'
import { startSite, type Site } from './site'

// What the design promises, measured in one run. Only ratios and medians say something on a machine that others use too.

const posts = 200

const addPosts = async (site: Site, count: number, name = 'bench'): Promise<string[]> => {
  const slugs: string[] = []
  await timed(count, 4, async (n) => {
    const data = {
      title: `Bench post ${n}`,
      slug: `${name}-${n}`,
      summary: 'A post to measure with.',
      publishedOn: '2020-01-01',
      _status: 'published',
    }
    await site.asAdministrator('POST', '/api/news-posts', data)
    slugs.push(`/news/${name}-${n}`)
  })
  return slugs
}

const get = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.text()
}

/** The body as the site sends it to a client that accepts gzip. */
const gzipOf = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.headers['content-encoding'] !== 'gzip') reject(new Error(`${url} is not sent gzipped.`))
      buffer(response).then(resolve, reject)
    })
      .on('error', reject)
      .end()
  })

const rounds = 5

interface Measured extends Load {
  /** time on the processor per request, which other programs disturb less, in µs */
  cpu: number
}

const measured = async ({ pid, url }: Served): Promise<Measured> => {
  const before = await cpuOf(pid)
  const found = await load(url, 5)
  return { ...found, cpu: ((await cpuOf(pid)) - before) / (found.requests / 1000) }
}

interface Served {
  url: string
  pid: number
}

/** A cached page, in turn with a bare `node:http` server and with nginx, which both send the same bytes. */
const cachedPage = async (site: Site): Promise<void> => {
  const address = `${site.url}/news`
  await get(address)
  const gzip = await gzipOf(address)
  const [bare, nginx] = [await startBareServer(3990, gzip), await startNginx(3989, gzip)]
  const servers: Record<string, Served> = {
    'A cached page': { url: address, pid: site.serverPid },
    'A bare node:http server': bare,
    ...(nginx ? { nginx } : {}),
  }
  const figures: Record<string, Measured[]> = {}
  for (const { url } of Object.values(servers)) await load(url, 2) // warms up the compiler
  for (let round = 1; round <= rounds; round++)
    for (const [name, one] of Object.entries(servers)) (figures[name] ??= []).push(await measured(one))
  for (const [name, all] of Object.entries(figures))
    report(`${name}, median of ${rounds}`, {
      'per second': median(all.map(({ perSecond }) => perSecond)),
      'p99 ms': median(all.map(({ p99 }) => p99)),
      'CPU µs a request': median(all.map(({ cpu }) => cpu)),
      failed: all.reduce((sum, { failed }) => sum + failed, 0),
    })
  const ratio = (name: string, of: (one: Measured) => number) =>
    median(
      (figures['A cached page'] ?? []).map((ours, round) => of(ours) / of(figures[name]?.[round] ?? ours)),
    ).toFixed(2)
  report('A cached page, ratio by round', {
    'to the bare server': ratio('A bare node:http server', ({ perSecond }) => perSecond),
    'its CPU': ratio('A bare node:http server', ({ cpu }) => 1 / cpu),
    'its p99': ratio('A bare node:http server', ({ p99 }) => p99),
    'to nginx': ratio('nginx', ({ perSecond }) => perSecond),
  })
  await bare.stop()
  await nginx?.stop()
}

const rendering = async (site: Site, addresses: string[]): Promise<void> => {
  await Promise.all(addresses.map((address) => get(site.url + address)))
  // every page shows the footer, so each is rendered again
  await site.asAdministrator('POST', '/api/globals/site-settings', { footerText: `Bench ${Date.now()}` })
  const start = performance.now()
  const took = await timed(addresses.length, 8, (n) => get(site.url + (addresses[n] ?? '')))
  const seconds = (performance.now() - start) / 1000
  report('Pages rendered', {
    'per second': addresses.length / seconds,
    'p50 ms': percentile(took, 50),
    'p99 ms': percentile(took, 99),
  })
}

const publishToPublic = async (site: Site, what: string, times: number): Promise<void> => {
  const trusts = (await site.asAdministrator('GET', '/api/trusts?limit=1&depth=0')) as {
    docs: { id: number; slug: string }[]
  } // Payload's list
  const [trust] = trusts.docs
  if (!trust) throw new Error('There is no trust to publish.')
  const lags: number[] = []
  let atOnce = 0
  for (let n = 0; n < times; n++) {
    const summary = `Publish number ${n}, ${Date.now()}.`
    await site.asAdministrator('PATCH', `/api/trusts/${trust.id}`, { summary, _status: 'published' })
    const start = performance.now()
    let reads = 1
    while (!(await get(`${site.url}/trusts/${trust.slug}`)).includes(summary)) reads++
    if (reads === 1) atOnce++
    lags.push(performance.now() - start)
  }
  report(what, {
    'p50 ms': percentile(lags, 50),
    'p99 ms': percentile(lags, 99),
    'first read was new': `${atOnce} of ${times}`,
  })
}

const manyPages = async (site: Site): Promise<void> => {
  const before = await memoryOf(site.serverPid)
  const addresses = await addPosts(site, 10_000, 'many')
  await timed(addresses.length, 8, (n) => get(site.url + (addresses[n] ?? '')))
  const { bytes, pages } = (await (await fetch(`${site.url}/statz`)).json()) as { bytes: number; pages: number } // our own server's answer
  report('Memory with 10,000 pages', {
    'before MB': before,
    'after MB': await memoryOf(site.serverPid),
    pages,
    'of which they take MB': bytes / 2 ** 20,
  })
}

const flooded = async (site: Site, addresses: string[]): Promise<void> => {
  let stop = false
  let asked = 0
  const flood = Array.from({ length: 32 }, async (_, worker) => {
    while (!stop) await (await fetch(`${site.url}/news/unknown-${worker}-${asked++}`)).arrayBuffer()
  })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const took = await timed(300, 1, (n) => get(site.url + (addresses[n % addresses.length] ?? '')))
  stop = true
  await Promise.all(flood)
  report('Known pages while unknown are flooded', {
    unknown: asked,
    'p50 ms': percentile(took, 50),
    'p99 ms': percentile(took, 99),
  })
}

const publishing = async (site: Site): Promise<void> => {
  await publishToPublic(site, 'Publish to public, quiet', 200)
  const busy = load(`${site.url}/governance`, 30)
  await publishToPublic(site, 'Publish to public, under load', 200)
  report('The load meanwhile', { ...(await busy) })
}

/** What is measured, by name: `npm run bench -- cached memory` measures these two. */
const measures: Record<string, (site: Site, addresses: string[]) => Promise<void>> = {
  cached: cachedPage,
  render: rendering,
  publish: publishing,
  flood: flooded,
  memory: manyPages,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0)
  throw new Error(`There is no measure called ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.`)

const site = await startSite(3988)
try {
  const addresses = await addPosts(site, posts)
  for (const [name, measure] of Object.entries(measures))
    if (wanted.length === 0 || wanted.includes(name)) await measure(site, addresses)
} finally {
  await site.stop()
}
