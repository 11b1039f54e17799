import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { thisInstance } from '@/server/instances'

let folder: string
let said: string[]
const log = { warn: (words: unknown) => void said.push(String(words)) }
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-instances-'))
  said = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const instance = (secret: string, name: string) => thisInstance(secret, path.join(folder, name), log)

test('instances that share folder and secret are at peace', async () => {
  const [one, other] = await Promise.all([instance('secret', 'shared'), instance('secret', 'shared')])
  one.onOthers([other.name])
  other.onOthers([one.name, one.name])
  expect(said).toEqual([])
  expect(one.name.length).toBeLessThanOrEqual(40)
  expect(one.name).not.toContain('secret')
})

test.each([
  ['another secret', 'other', 'shared', [/another PAYLOAD_SECRET/]],
  ['another folder', 'secret', 'other', [/another folder of uploads/]],
  ['nothing in common', 'other', 'other', [/another PAYLOAD_SECRET/, /another folder of uploads/]],
])('of an instance with %s it is said once what to do', async (_, secret, name, words) => {
  const own = await instance('secret', 'shared')
  const other = await instance(secret, name)
  own.onOthers([other.name])
  own.onOthers([other.name, other.name])
  expect(said).toHaveLength(words.length)
  for (const [at, one] of words.entries()) expect(said[at]).toMatch(one)
})

test('the folder is for its owner and group alone', async () => {
  await instance('secret', 'new')
  expect((await stat(path.join(folder, 'new'))).mode & 0o777).toBe(0o750)
  expect(await readFile(path.join(folder, 'new', '.folder-id'), 'utf8')).toMatch(/^[0-9a-f]{12}$/)
})
