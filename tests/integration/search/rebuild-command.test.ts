import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addOwnPages } from '@/seed/own-pages'
import { execute } from '@/seed/database'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// `npm run search:rebuild`, as an operator runs it on a database of their own.

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

const run = async (url: string): Promise<{ code: number | null; said: string }> => {
  const child = spawn(process.execPath, ['scripts/search-rebuild.mjs'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORTAL_DATA: path.join(folder, 'data'),
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

test('an index that was lost is made anew, with the pages of the site that are no records', async () => {
  await addOwnPages((query) => execute(own.payload, query))
  await own.payload.create({
    collection: 'networks',
    data: { name: 'Egret network', summary: 'A network.', slug: 'egret', _status: 'published' },
    overrideAccess: true,
  })
  const entries = () =>
    own.database.sql('select kind, part, title, vocabulary from search_entries order by kind, part, title')
  const before = await entries()
  await own.database.sql('delete from search_entries where record <> 0; truncate search_words')
  const { code, said } = await run(own.database.url)
  expect([code, said]).toEqual([0, expect.stringContaining(`The index was made anew: ${before.length} entries.`)])
  expect(await entries()).toEqual(before)
}, 60_000)
