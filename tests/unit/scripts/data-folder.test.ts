import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { claimFolder } from '@/scripts/start/data-folder.mjs'

let data: string
let file: string

beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'portal data folder '))
  file = path.join(data, 'start.pid')
})
afterEach(() => rm(data, { recursive: true, force: true }))

test('a folder is claimed and given back', async () => {
  const { killed, release } = await claimFolder(data)
  expect(killed).toBe(false)
  expect(await readFile(file, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d+:\\d+$`))
  await release()
  expect(await readdir(data)).toEqual([])
})

test.each(['start.mjs', 'administrator.mjs', 'waiting-times.mjs'])(
  'a folder that %s has is refused, and stays its',
  async (name) => {
    const holder = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)', `scripts/${name}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    await writeFile(file, String(holder.pid))
    await expect(claimFolder(data)).rejects.toThrow(
      `The site already runs with the folder ${data} (process ${holder.pid}).`,
    )
    expect(await readFile(file, 'utf8')).toBe(String(holder.pid))
    holder.kill()
  },
)

test.each([
  ['a process that has ended', '2147483000'],
  ['another program with the number of one', String(process.ppid)],
  ['nobody, half written', ''],
])('a folder of %s is taken over', async (_whose, pid) => {
  await writeFile(file, pid)
  expect(await claimFolder(data)).toMatchObject({ killed: true })
  expect(await readFile(file, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d+:\\d+$`))
})

test('a copy of a folder that is in use is another folder', async () => {
  const holder = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)', 'scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  const claim = await claimFolder(data)
  const note = (await readFile(file, 'utf8')).replace(String(process.pid), String(holder.pid))
  await writeFile(file, note)
  await expect(claimFolder(data)).rejects.toThrow('The site already runs')
  const copy = await mkdtemp(path.join(tmpdir(), 'portal copy '))
  await writeFile(path.join(copy, 'start.pid'), note)
  expect(await claimFolder(copy)).toMatchObject({ killed: true })
  await rm(copy, { recursive: true })
  await claim.release()
  holder.kill()
})
