import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/** Shorter scripts cost nothing, in bytes. */
const short = 4_000

test('what pages share is there once: the server reads no script a second time', async () => {
  const folder = path.join('.next', 'server')
  const scripts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(100)
  const first = new Map<string, string>()
  const copies: string[] = []
  for (const name of scripts) {
    const content = await readFile(path.join(folder, name))
    if (content.length < short) continue
    const hash = createHash('sha256').update(content).digest('hex')
    const same = first.get(hash)
    if (same === undefined) first.set(hash, name)
    else copies.push(`${name} is ${same} again, ${content.length} bytes`)
  }
  expect(copies).toEqual([])
})
