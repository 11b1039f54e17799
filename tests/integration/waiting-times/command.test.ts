import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyOf } from '../../support/database'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// `npm run waiting-times`, as an operator runs it on a database of their own.

const header = `month,provider,test,${Array.from({ length: 13 }, (_, week) => `wait_${String(week).padStart(2, '0')}_${String(week + 1).padStart(2, '0')}`).join(',')},wait_13_plus,waiting,waiting_list_activity,planned_activity,unscheduled_activity`
const row = (people: number) => `2026-03,ENGLAND,MRI,${people},${'0,'.repeat(13)}${people},1,0,0`

let own: PayloadOnDatabase
let folder: string
beforeAll(async () => {
  own = await startPayload()
  folder = await mkdtemp(path.join(tmpdir(), 'portal-command-'))
})
afterAll(async () => {
  await own.remove()
  await rm(folder, { recursive: true, force: true })
})

const run = async (text: string, ...more: string[]): Promise<{ code: number | null; said: string }> => {
  const file = path.join(folder, 'figures.csv')
  await writeFile(file, text)
  const child = spawn(process.execPath, ['scripts/waiting-times.mjs', file, ...more], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', PORTAL_DATA: path.join(folder, 'data') },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}
const stored = () => own.database.sql('select bands[1] as people from waiting_figures')

test('a file is looked at, kept where that is asked for, and kept once', async () => {
  const file = `${header}\n${row(40)}\n`
  const looked = await run(file)
  expect(looked).toEqual({ code: 0, said: expect.stringContaining('March 2026: 1 new, 0 changed') as string })
  expect([await stored(), await own.database.sql('select 1 from waiting_imports')]).toEqual([[], []])

  const kept = await run(file, '--keep', '--source', 'https://www.england.nhs.uk/', '--published', '2026-05-14')
  expect(kept).toEqual({ code: 0, said: expect.stringContaining('Kept, and public. March 2026: 1 new.') as string })
  expect(await stored()).toEqual([{ people: 40 }])
  expect(await own.database.sql('select "by", source_address, published_on from waiting_imports')).toEqual([
    { by: 'the operator', source_address: 'https://www.england.nhs.uk/', published_on: '2026-05-14' },
  ])
  expect(await run(file, '--keep')).toEqual({
    code: 0,
    said: expect.stringContaining('Nothing would change.') as string,
  })
}, 60_000)

test.each([
  [
    'something wrong',
    `${header}\n${row(41).replace(/0$/, '*')}\n`,
    [],
    /Line 2, column "unscheduled_activity".*Nothing was kept/s,
  ],
  ['an address that is none', `${header}\n${row(41)}\n`, ['--source', 'england'], /Write the whole address/],
  ['a word that it does not know', `${header}\n${row(41)}\n`, ['--kepe'], /npm run waiting-times -- FILE/],
])('with %s it ends with 1, and nothing is kept', async (_, text, more, words) => {
  const before = await stored()
  expect(await run(text, '--keep', ...more)).toEqual({ code: 1, said: expect.stringMatching(words) as string })
  expect(await stored()).toEqual(before)
})

test('on a database without a portal it says in words to start the site once', async () => {
  const empty = await copyOf('migrated')
  try {
    await empty.sql('drop schema public cascade')
    await empty.sql('create schema public')
    process.env.DATABASE_URL = empty.url
    const { code, said } = await run(`${header}\n${row(40)}\n`)
    expect(code).toBe(1)
    expect(said).toContain('Start the site once with npm start')
    expect(said).not.toMatch(/select|relation|query/i)
  } finally {
    process.env.DATABASE_URL = own.database.url
    await empty.remove()
  }
}, 60_000)
