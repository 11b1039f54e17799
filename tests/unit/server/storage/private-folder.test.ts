import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makePrivate } from '@/server/storage/private-folder'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-private-'))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const mode = async (...parts: string[]) => ((await stat(path.join(folder, ...parts))).mode & 0o777).toString(8)

test('a folder that all could read is for its owner and group alone afterwards, with all that is in it', async () => {
  await mkdir(path.join(folder, 'media'), { mode: 0o755 })
  await writeFile(path.join(folder, 'media', 'a.webp'), 'a', { mode: 0o644 })
  await writeFile(path.join(folder, 'b'), 'b', { mode: 0o644 })
  await makePrivate(folder)
  await makePrivate(folder)
  expect([await mode(), await mode('media'), await mode('media', 'a.webp'), await mode('b')]).toEqual([
    '750',
    '750',
    '640',
    '640',
  ])
})
