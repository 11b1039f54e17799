import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withGenerated } from '@/scripts/generate/generated.mjs'

const importMap = 'app/(payload)/admin/importMap.js'
const generatedFiles = async (): Promise<string[]> => [
  'payload-types.ts',
  importMap,
  ...(await readdir('migrations')).map((name) => path.join('migrations', name)),
]
/** When each generated file of the project was last written, or replaced. */
const written = async () =>
  Promise.all((await generatedFiles()).map(async (file) => [file, (await stat(file)).ctimeMs, (await stat(file)).ino]))

let project: string
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'portal project '))
  await mkdir(path.join(project, path.dirname(importMap)), { recursive: true })
  for (const file of await generatedFiles()) await cp(file, path.join(project, file), { recursive: true })
})
afterEach(() => rm(project, { recursive: true, force: true }))

test('what is in the project follows from the collections, and finding out writes to none of its files', async () => {
  const before = await written()
  let folder = ''
  const changed = await withGenerated({ migration: 'missing' }, async (where, files) => {
    folder = where
    return files
  })
  expect(changed).toEqual([])
  expect(await written()).toEqual(before)
  await expect(stat(folder)).rejects.toThrow('ENOENT')
})

test('each file that is out of date or missing is named, also a missing migration', async () => {
  await writeFile(path.join(project, 'payload-types.ts'), '')
  await rm(path.join(project, importMap))
  for (const name of await readdir('migrations')) await rm(path.join(project, 'migrations', name))
  const changed = await withGenerated({ migration: 'first', project }, async (_folder, files) => files)
  expect(changed).toEqual([
    'payload-types.ts',
    importMap,
    expect.stringMatching(/^migrations\/\d+_\d+_first\.json$/),
    expect.stringMatching(/^migrations\/\d+_\d+_first\.ts$/),
    'migrations/index.ts',
  ])
})
