import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CachedPage } from '@/server/page-cache/cached-page'
import { Disk } from '@/server/page-cache/disk'
import { page } from './page'

let folder: string
let pages: string
let logged: string[]
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-disk-'))
  pages = path.join(folder, 'pages')
  logged = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const note = (words: unknown) => void logged.push(String(words))
const started = () => new Disk(folder, { info: note, warn: note, error: note })

const withText = (key: string, text: string, over: Partial<CachedPage> = {}): CachedPage =>
  page({
    key,
    headers: { 'content-type': 'text/html' },
    tags: ['trusts:4'],
    expiresAt: 5,
    hash: 'h',
    links: ['/a.css'],
    revision: 7,
    bodies: { identity: Buffer.from(text), br: Buffer.from('coded') },
    ...over,
  })

const all = async (disk: Disk) => {
  const found: CachedPage[] = []
  for await (const one of disk.all()) found.push(one)
  return found
}
const texts = async (disk: Disk) => (await all(disk)).map(({ bodies }) => bodies.identity.toString()).sort()

test.each<[string, Partial<CachedPage>]>([
  ['with one coding', {}],
  ['with both codings', { bodies: { identity: Buffer.from('a'), gzip: Buffer.from('bb'), br: Buffer.from('ccc') } }],
  ['with none', { bodies: { identity: Buffer.from('a') } }],
  ['of a file', { storageKey: 'media/a.webp', bodies: { identity: Buffer.alloc(0) } }],
  ['of the build', { immutable: true }],
])('a page %s comes back as it was, but stale', async (_, over) => {
  const written = withText('/', 'Wörter', over)
  await started().write(written)
  expect(await all(started())).toEqual([{ ...written, revision: -1, expiresAt: Infinity }])
  expect(logged).toEqual([])
})

test('a newer one takes the place of an older one, and what is deleted is gone', async () => {
  const disk = started()
  await disk.write(withText('/', 'old'))
  await disk.write(withText('/', 'new'))
  await disk.write(withText('/gone', 'gone'))
  await disk.delete('/gone')
  await disk.delete('/never-there')
  expect(await texts(disk)).toEqual(['new'])
  expect(await readdir(pages)).toHaveLength(1)
})

/** The file of the only page there is. */
const theFile = async (): Promise<string> => path.join(pages, (await readdir(pages))[0] ?? '')

test.each<[string, (file: string) => Promise<void>]>([
  ['cut short', (file) => truncate(file, 60)],
  ['empty', (file) => truncate(file, 0)],
  ['no page at all', (file) => writeFile(file, 'x'.repeat(500))],
  [
    'changed in one byte of its text',
    async (file) => {
      const bytes = await readFile(file)
      bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1
      await writeFile(file, bytes)
    },
  ],
  [
    'under another name',
    async (file) => {
      await copyFile(file, path.join(pages, 'another'))
      await rm(file)
    },
  ],
])('a file that is %s is deleted, and costs its own page only', async (_, damage) => {
  await started().write(withText('/a', 'whole'))
  await damage(await theFile())
  await started().write(withText('/b', 'other'))
  expect(await texts(started())).toEqual(['other'])
  expect(await readdir(pages)).toHaveLength(1)
})

/** A file with a right checksum and a head of somebody else's. */
const file = (head: unknown, bodies = 'a'): Buffer => {
  const text = Buffer.from(typeof head === 'string' ? head : JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const content = Buffer.concat([length, text, Buffer.from(bodies)])
  return Buffer.concat([createHash('sha256').update(content).digest(), content])
}
const head = {
  key: '/',
  status: 200,
  headers: {},
  tags: [],
  hash: 'h',
  links: [],
  immutable: false,
  lengths: { identity: 1 },
}

test.each<[string, unknown]>([
  ['tags of null', { ...head, tags: null }],
  ['tags of numbers', { ...head, tags: [4] }],
  ['no key', { ...head, key: undefined }],
  ['a status in words', { ...head, status: 'fine' }],
  ['headers of null', { ...head, headers: null }],
  ['headers in a list', { ...head, headers: ['a'] }],
  ['a header of a number', { ...head, headers: { a: 1 } }],
  ['a storage key of a number', { ...head, storageKey: 1 }],
  ['no hash', { ...head, hash: undefined }],
  ['links of null', { ...head, links: null }],
  ['immutable in words', { ...head, immutable: 'no' }],
  ['no lengths', { ...head, lengths: undefined }],
  ['a length of text', { ...head, lengths: { identity: 'a' } }],
  ['a length below 0', { ...head, lengths: { identity: 2, gzip: -1 } }],
  ['a length in words', { ...head, lengths: { identity: 1, br: 'none' } }],
  ['a length beyond the file', { ...head, lengths: { identity: 2 } }],
  ['null', null],
  ['no JSON', '{"key": '],
])('a file whose head has %s is deleted and stops nothing', async (_, wrong) => {
  const disk = started()
  await disk.write(withText('/', 'a'))
  const name = await theFile()
  await writeFile(name, file(head))
  expect(await texts(disk)).toEqual(['a'])
  await writeFile(name, file(wrong))
  expect(await texts(disk)).toEqual([])
  expect(await readdir(pages)).toEqual([])
})

test('a folder among the pages is logged and left, and stops nothing', async () => {
  const disk = started()
  await mkdir(path.join(pages, 'folder'), { recursive: true })
  await disk.write(withText('/', 'whole'))
  expect(await texts(disk)).toEqual(['whole'])
  expect(logged).toEqual([expect.stringMatching(/pages\/folder could not be read and is left as it is: .*EISDIR/)])
  expect(await readdir(pages)).toContain('folder')
})

test('a page that cannot be read for a passing reason is logged and left', async () => {
  const disk = started()
  await disk.write(withText('/', 'whole'))
  const name = await theFile()
  // root may read everything, but cannot follow a link that leads to itself
  await rm(name)
  await symlink(name, name)
  expect(await all(disk)).toEqual([])
  expect(logged).toEqual([expect.stringContaining('could not be read and is left as it is')])
  expect(await readdir(pages)).toHaveLength(1)
})

test('the folder may be removed while the site runs', async () => {
  const disk = started()
  await disk.write(withText('/', 'first'))
  await rm(folder, { recursive: true })
  await disk.delete('/')
  await disk.write(withText('/', 'second'))
  await rm(folder, { recursive: true })
  await disk.writeOrder(['/'])
  await disk.write(withText('/', 'third'))
  expect([await texts(disk), await disk.order()]).toEqual([['third'], ['/']])
})

test('a file that a crash has left half written is cleared at the start', async () => {
  const disk = started()
  await disk.write(withText('/', 'whole'))
  await writeFile(`${await theFile()}.0.tmp`, 'ha')
  await writeFile(path.join(folder, 'order.json.0.tmp'), '["/')
  expect(await texts(started())).toEqual(['whole'])
  expect([await readdir(pages), await readdir(folder)]).toEqual([[expect.not.stringContaining('tmp')], ['pages']])
  expect(logged).toEqual([])
})

test('a write that fails leaves nothing behind', async () => {
  const disk = started()
  await disk.write(withText('/', 'whole'))
  const name = await theFile()
  await rm(name)
  await mkdir(path.join(name, 'in the way'), { recursive: true })
  await expect(disk.write(withText('/', 'new'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
  expect(await readdir(pages)).toEqual([path.basename(name)])
})

test('a folder that cannot be read costs its pages only', async () => {
  await writeFile(pages, 'a file in its place')
  expect(await all(started())).toEqual([])
  expect(logged).toEqual([expect.stringMatching(/The cached pages in .* could not be read: .*EEXIST/)])
})

test('the order of use is saved', async () => {
  const disk = started()
  expect(await disk.order()).toEqual([])
  await disk.writeOrder(['/b', '/a'])
  expect(await started().order()).toEqual(['/b', '/a'])
  expect(logged).toEqual([])
})

test.each(['["/a", ', 'null', '{"a": 1}', '[4, null]'])('an order of %s costs the order only', async (text) => {
  await writeFile(path.join(folder, 'order.json'), text)
  expect(await started().order()).toEqual([])
})
