import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSettings, secret } from '@/scripts/start/settings.mjs'

const environment = { ...process.env }
let data: string

beforeEach(async () => {
  data = path.join(await mkdtemp(path.join(tmpdir(), 'portal settings ')), 'data')
  const unset = new Set(['ADMIN_EMAIL', 'DATABASE_URL', 'HOST', 'PAYLOAD_SECRET', 'PORT', 'SITE_URL'])
  process.env = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !unset.has(name)),
  ) as NodeJS.ProcessEnv // Next's types ask for NODE_ENV, which is there

  process.env.PORTAL_DATA = data
})

afterEach(async () => {
  process.env = { ...environment }
  await rm(path.dirname(data), { recursive: true, force: true })
})

test('with nothing set the site is this machine’s own, with a secret that stays', async () => {
  const settings = await readSettings()
  expect(settings).toMatchObject({ data, port: 3000, ownDatabase: false, servedBefore: false, development: false })
  expect(settings.environment).toMatchObject({
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    PORT: '3000',
    SITE_URL: 'http://localhost:3000',
  })
  expect((await readSettings()).environment.PAYLOAD_SECRET).toBe(settings.environment.PAYLOAD_SECRET)
})

test.each(['https://example.nhs.uk/', 'https://example.nhs.uk//', 'https://example.nhs.uk'])(
  '%s has no slash at its end',
  async (address) => {
    process.env.SITE_URL = address
    expect((await readSettings()).environment.SITE_URL).toBe('https://example.nhs.uk')
  },
)

test.each(['abc', '0', '65536', '-1', '80.5', '3000x'])('"%s" is no port', async (port) => {
  process.env.PORT = port
  await expect(readSettings()).rejects.toThrow(`PORT is "${port}"; it must be a number from 1 to 65535.`)
})

test('a folder without kept pages has not served before, one with some has', async () => {
  const kept = path.join(data, 'page-cache', 'pages')
  await mkdir(kept, { recursive: true })
  expect((await readSettings()).servedBefore).toBe(false)
  await writeFile(path.join(kept, 'a page'), '')
  expect((await readSettings()).servedBefore).toBe(true)
})

test('a secret is made once, for its owner alone', async () => {
  await mkdir(data)
  const made = await secret(data, 'one')
  const file = path.join(data, 'secrets', 'one')
  expect(made.length).toBeGreaterThan(40)
  expect(await secret(data, 'one')).toBe(made)
  expect(await readFile(file, 'utf8')).toBe(made)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700)
})

test('a secret that cannot be read is not replaced', async () => {
  const file = path.join(data, 'secrets', 'one')
  await mkdir(file, { recursive: true })
  await expect(secret(data, 'one')).rejects.toThrow(/cannot be written to \(EISDIR\)/)
})
