import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

// What Next does with pages by default, and cached pages must not have (docs/architecture.md).

const folder = 'app/(site)'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
const text = (file: string): string => readFileSync(file, 'utf8')
const routes = files.filter((file) => /\/(?:page\.tsx|route\.ts)$/.test(file))

test("Next's own page cache is used nowhere: it lives in one process and outlives what it was made from", () => {
  expect(routes.length).toBeGreaterThan(25)
  expect(routes.filter((file) => !text(file).includes("export const dynamic = 'force-dynamic'"))).toEqual([])
  const sources = ['app/(site)', 'content', 'components', 'publishing'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(room, name))
      .filter((file) => /\.tsx?$/.test(file)),
  )
  expect(
    sources.filter((file) => /unstable_cache|revalidate(?:Tag|Path)|'use cache'|generateStaticParams/.test(text(file))),
  ).toEqual([])
})

test('nothing waits for scripts: no loading, no not-found, no error page of Next, no Suspense', () => {
  expect(files.filter((file) => /\/(?:loading|not-found|error|global-error|template)\.tsx$/.test(file))).toEqual([])
  expect(files.filter((file) => /\.tsx$/.test(file) && /\bSuspense\b|'use client'/.test(text(file)))).toEqual([])
})

test('no layout says a status or reads a record: that would be shared by all pages under it', () => {
  const layouts = files.filter((file) => file.endsWith('layout.tsx'))
  expect(layouts).toHaveLength(1)
  for (const file of layouts) expect(text(file)).not.toMatch(/setStatus|redirectTo|expiresAt|@\/content/)
})

test('title and canonical stand in the head, whoever asks', () => {
  expect(text('next.config.mjs')).toContain('htmlLimitedBots: /^/,')
})
