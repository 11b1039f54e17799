import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { queryKeys } from '@/app/(site)/query-keys'

// The server ignores each query key that a page has not declared: a page that reads one must declare it.

const site = fileURLToPath(new URL('../../../app/(site)', import.meta.url))

/** The files of the site that read the query, with the path of the page that each belongs to. */
const readers = async (): Promise<{ file: string; page: string }[]> => {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.tsx?$/.test(file))
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(site, file), 'utf8') })),
  )
  return texts
    .filter(({ file, text }) => file !== 'query-keys.ts' && /\bsearchParams\b|\bnextUrl\b|\brequest\.url\b/i.test(text))
    .map(({ file }) => ({ file, page: `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\.$/, '') }))
}

test('each page that reads the query has declared its keys', async () => {
  const found = await readers()
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ page }) => !Object.hasOwn(queryKeys, page))).toEqual([])
})

test('keys are declared for pages that read the query only, each once', async () => {
  const pages = (await readers()).map(({ page }) => page)
  for (const [page, { keys }] of Object.entries(queryKeys)) {
    expect(pages).toContain(page)
    expect(new Set(keys).size).toBe(keys.length)
  }
})
