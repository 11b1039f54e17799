import type { Fragment, SharedFragments } from '@/server/page-cache/render-context'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sharedPostgres, siteEnvironment } from '../support/environment'
import { startPayload } from '../support/payload'
import { startServer } from '../support/server'
import { startWithTemplate } from '../support/templates'
import { percentile, report, timed } from './figures'
import { measureSearchPages } from './search-pages'
import { fillWith, queries, tables } from './search-records'

// What a search costs with 10,000 records, their documents among them, for a mixture of queries: the search itself, then its page, and
// known pages while searches are flooded: `npm run bench:search`. It needs a build.

const rounds = 3
const postgres = await startWithTemplate('migrated')
process.env[sharedPostgres] = postgres.url('postgres')
const { database, payload } = await startPayload()
const { search } = await import('@/content/search/search')
const { newRenderContext, renderContext } = await import('@/server/page-cache/render-context')

await fillWith(database.sql)
const [{ entries } = { entries: 0 }] = await database.sql('select count(*)::int as entries from search_entries')
report('stored', { records: Object.keys(tables).length, entries: Number(entries) })

/** What pages share: nothing changes meanwhile. */
const kept = new Map<string, Promise<Fragment>>()
const fragments: SharedFragments = {
  get: (key, read) => {
    const known =
      kept.get(key) ??
      renderContext
        .run(newRenderContext(), read)
        .then((value) => ({ value, tags: [], expiresAt: Infinity, revision: 0 }))
    kept.set(key, known)
    return known
  },
}
const at = new Date('2026-11-29T12:00:00Z')
const ask = (n: number) =>
  renderContext.run(newRenderContext(fragments), () =>
    search({ typed: queries[n % queries.length] ?? '', kind: null, page: 1 }, at),
  )

const said = (took: number[]) => ({
  median: percentile(took, 50),
  p95: percentile(took, 95),
  p99: percentile(took, 99),
})
report('ms, the first time', said(await timed(queries.length, 1, ask)))
const took: number[] = []
for (let round = 0; round < rounds; round++) took.push(...(await timed(queries.length, 1, ask)))
report('ms', said(took))
const slowest = [...took.entries()].sort(([, a], [, b]) => b - a).slice(0, 5)
for (const [n, ms] of slowest) report(`  ${queries[n % queries.length] ?? ''}`.slice(0, 44), { ms })
await payload.destroy()

const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
const environment = { ...process.env, ...siteEnvironment, DATABASE_URL: database.url, PORTAL_DATA: data }
const server = await startServer(environment, false, 900_000)
const known = Array.from({ length: 200 }, (_, n) => `/news/post-${n + 1}`)
try {
  await measureSearchPages(server.url, queries, known)
} finally {
  await server.stop()
  await rm(data, { recursive: true, force: true })
  await postgres.remove()
}
process.exit()
