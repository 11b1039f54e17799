import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keepOneCopy } from '@/scripts/start/one-copy.mjs'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-one-copy-'))
})
afterEach(() => rm(folder, { recursive: true }))

const chunk = (words: string): string =>
  `module.exports = [1, () => ${JSON.stringify(words)}]\n// ${'x'.repeat(1_000)}\n`
const write = (name: string, content: string) => writeFile(path.join(folder, name), content)
const sizeOf = async (name: string): Promise<number> => (await readFile(path.join(folder, name))).length

test('what is the same is read once, and every name still gives it', async () => {
  await write('a page.js', chunk('shared'))
  await write('b.js', chunk('shared'))
  await write('c"[x].js', chunk('shared'))
  await write('other.js', chunk('of its own'))
  expect(await keepOneCopy(folder)).toBe(2)
  const load = createRequire(path.join(folder, 'caller.cjs'))
  const given = (name: string) => load(`./${name}`) as [number, () => string] // as the chunks above
  expect(given('a page.js')[1]()).toBe('shared')
  expect(given('b.js')).toBe(given('a page.js'))
  expect(given('c"[x].js')).toBe(given('a page.js'))
  expect(given('other.js')[1]()).toBe('of its own')
  expect(await sizeOf('b.js')).toBeLessThan(100)
})

test('a second time changes nothing', async () => {
  for (const name of ['a.js', 'b.js', 'c.js']) await write(name, chunk('shared'))
  await keepOneCopy(folder)
  const before = await Promise.all((await readdir(folder)).map(sizeOf))
  expect(await keepOneCopy(folder)).toBe(0)
  expect(await Promise.all((await readdir(folder)).map(sizeOf))).toEqual(before)
})

test('short files and files of other kinds stay', async () => {
  for (const name of ['a.js', 'b.js']) await write(name, 'module.exports = []')
  for (const name of ['a.js.map', 'b.js.map']) await write(name, chunk('a map'))
  expect(await keepOneCopy(folder)).toBe(0)
})
