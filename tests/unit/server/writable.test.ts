import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writableProbe } from '@/server/writable'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-writable-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder that can be written to is, and nothing is left in it', async () => {
  expect(await writableProbe(folder)()).toBeNull()
  expect(await readdir(folder)).toEqual([])
})

test('a folder that cannot be is said to be so, with the reason', async () => {
  const file = path.join(folder, 'a-file')
  await writeFile(file, '')
  expect(await writableProbe(path.join(file, 'folder'))()).toMatch(
    /^Nothing can be written to the data folder: .*ENOTDIR/,
  )
})
