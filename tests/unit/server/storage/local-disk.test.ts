import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { LocalDisk } from '@/server/storage/local-disk'

let folder: string
let disk: LocalDisk
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-storage-'))
  disk = new LocalDisk(path.join(folder, 'uploads'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const read = async (key: string, range?: { start: number; end: number }): Promise<string | null> => {
  const stream = await disk.read(key, range)
  return stream && text(stream)
}

test('a file is read as it was written, whole or in part', async () => {
  await disk.write('media/a.txt', Buffer.from('0123456789'))
  expect(await read('media/a.txt')).toBe('0123456789')
  expect(await read('media/a.txt', { start: 2, end: 4 })).toBe('234')
  const stored = await disk.stat('media/a.txt')
  expect(stored?.size).toBe(10)
  expect(Math.abs(Date.now() - Number(stored?.modifiedAt))).toBeLessThan(60_000)
})

test('a stream is written too, in place of what was there', async () => {
  await disk.write('media/a.txt', Buffer.from('old'))
  await disk.write('media/a.txt', Readable.from([Buffer.from('ne'), Buffer.from('w')]))
  expect(await read('media/a.txt')).toBe('new')
})

test('a write that fails leaves what was there, and nothing else', async () => {
  await disk.write('media/a.txt', Buffer.from('old'))
  const failing = new Readable({ read: (): void => void failing.destroy(new Error('cut off')) })
  await expect(disk.write('media/a.txt', failing)).rejects.toThrow('cut off')
  expect(await read('media/a.txt')).toBe('old')
  expect(await readdir(path.join(folder, 'uploads', 'media'))).toEqual(['a.txt'])
})

test('what is deleted is gone, and may be deleted again', async () => {
  await disk.write('media/a.txt', Buffer.from('a'))
  await disk.delete('media/a.txt')
  await disk.delete('media/a.txt')
  expect(await disk.stat('media/a.txt')).toBeNull()
  expect(await disk.read('media/a.txt')).toBeNull()
})

test('the files of a folder are listed, and what a crash left of a write is deleted', async () => {
  expect(await disk.list('media')).toEqual([])
  for (const key of ['a.txt', 'a.txt.1.tmp', 'ab.txt.1.tmp', 'sub/b.txt'])
    await disk.write(`media/${key}`, Buffer.from('a'))
  await disk.deleteUnfinished('media/a.txt')
  expect((await disk.list('media')).sort()).toEqual(['a.txt', 'ab.txt.1.tmp'])
})

test('what cannot be read is an error, not a file that is missing', async () => {
  await mkdir(path.join(folder, 'uploads', 'media', 'folder'), { recursive: true })
  const stream = await disk.read('media/folder')
  await expect(stream && buffer(stream)).rejects.toThrow('EISDIR')
})

test.each(['../outside', 'media/../../outside', '/etc/passwd', ''])('"%s" is no key', async (key) => {
  await writeFile(path.join(folder, 'outside'), 'secret')
  await expect(disk.stat(key)).rejects.toThrow('is not a key')
  await expect(disk.read(key)).rejects.toThrow('is not a key')
})
