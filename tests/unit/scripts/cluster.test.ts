import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endOrphan } from '@/scripts/start/cluster.mjs'

let folder: string
let started: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal cluster '))
  await mkdir(path.join(folder, 'first'))
  await mkdir(path.join(folder, 'copy'))
})
afterEach(async () => {
  started?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** A program that looks like a database in the first folder. */
const running = async (name: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)', name], {
    cwd: path.join(folder, 'first'),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  started = child
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return child
}
const note = (place: string, pid: number | undefined) =>
  writeFile(path.join(folder, place, 'postmaster.pid'), `${pid}\n${path.join(folder, 'first')}\n1\n5432\n`)

test('a database of this folder whose start was killed is ended', async () => {
  const child = await running('postgres')
  await note('first', child.pid)
  await endOrphan(path.join(folder, 'first'))
  expect(
    child.signalCode ?? (await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))),
  ).toBe('SIGINT')
})

test('the database of the first folder goes on when a copy of it is started', async () => {
  const child = await running('postgres')
  await note('copy', child.pid)
  await endOrphan(path.join(folder, 'copy'))
  expect(await readdir(path.join(folder, 'copy'))).toEqual([])
  expect([child.exitCode, child.signalCode]).toEqual([null, null])
})

test('another program that has the number of an ended database goes on', async () => {
  const child = await running('editor')
  await note('first', child.pid)
  await endOrphan(path.join(folder, 'first'))
  expect(await readdir(path.join(folder, 'first'))).toEqual([])
  expect([child.exitCode, child.signalCode]).toEqual([null, null])
})

test('where nothing is noted there is nothing to end', () =>
  expect(endOrphan(path.join(folder, 'first'))).resolves.toBeUndefined())
