import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Disk } from '@/server/page-cache/disk'
import type { CachedPage } from '@/server/page-cache/cached-page'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-disk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const page = (key: string, text: string): CachedPage => ({
  key,
  status: 200,
  headers: { 'content-type': 'text/html' },
  tags: ['trusts:4'],
  expiresAt: 5,
  hash: 'h',
  links: ['/a.css'],
  immutable: false,
  revision: 7,
  bodies: { identity: Buffer.from(text), br: Buffer.from('coded') },
})

const all = async (disk: Disk) => {
  const found: CachedPage[] = []
  for await (const page of disk.all()) found.push(page)
  return found
}

test('a page comes back as it was, but stale', async () => {
  await new Disk(folder).write(page('/', 'Wörter'))
  expect(await all(new Disk(folder))).toEqual([{ ...page('/', 'Wörter'), revision: -1, expiresAt: Infinity }])
})

test('a newer one takes the place of an older one, and what is forgotten is gone', async () => {
  const disk = new Disk(folder)
  await disk.write(page('/', 'old'))
  await disk.write(page('/', 'new'))
  await disk.write(page('/gone', 'gone'))
  await disk.delete('/gone')
  expect((await all(disk)).map(({ bodies }) => bodies.identity.toString())).toEqual(['new'])
})

test('a file that was cut short is left out and removed', async () => {
  const disk = new Disk(folder)
  await disk.write(page('/', 'whole'))
  const [name = ''] = await readdir(path.join(folder, 'pages'))
  await truncate(path.join(folder, 'pages', name), 60)
  expect(await all(disk)).toEqual([])
  expect(await readdir(path.join(folder, 'pages'))).toEqual([])
})

test('the order of use is kept', async () => {
  const disk = new Disk(folder)
  expect(await disk.order()).toEqual([])
  await disk.writeOrder(['/b', '/a'])
  expect(await new Disk(folder).order()).toEqual(['/b', '/a'])
})

test('an order of use that is damaged costs the order only', async () => {
  await writeFile(path.join(folder, 'order.json'), '["/a", ')
  expect(await new Disk(folder).order()).toEqual([])
})
