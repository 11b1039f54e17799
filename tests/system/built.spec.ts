import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { shortest } from '../../scripts/start/one-copy.mjs'

/** All that the server may read at its start, in bytes; with a copy for each page it is ten times as much. */
const most = 30_000_000

test('what pages share is there once: the server reads no script a second time', async () => {
  const folder = path.join('.next', 'server')
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))
  expect(names.length).toBeGreaterThan(100)
  const first = new Map<string, string>()
  const copies: string[] = []
  let size = 0
  for (const name of names) {
    const content = (await readFile(path.join(folder, name), 'latin1')).replaceAll(path.basename(name, '.js'), '')
    size += content.length
    if (content.length < shortest) continue
    const hash = createHash('sha256').update(content).digest('hex')
    const same = first.get(hash)
    if (same === undefined) first.set(hash, name)
    else copies.push(`${name} is ${same} again, ${content.length} bytes`)
  }
  expect(copies).toEqual([])
  expect(size).toBeLessThan(most)
})
