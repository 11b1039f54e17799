import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../support/free-port'
import { logIn as logInAs } from '../support/people'
import { startPostgres } from '../support/postgres'
import { descendants, named, runs } from '../support/processes'
import {
  allGone,
  asked,
  begin,
  content,
  databaseProcesses,
  embeddedUrl,
  listens,
  logIn,
  offered,
  status,
  type Start,
} from '../support/start'

// The start script itself, on the existing build: what it promises in docs/operations.md.

test.describe.configure({ mode: 'serial', timeout: 60_000 })

/** All starts, so that none outlives the tests. */
const starts: Start[] = []
let folder: string
let port: number
let content1: Awaited<ReturnType<typeof content>>
const administrator = { email: 'first@example.org', password: 'a-long-password-for-the-start' }

const start = (set: NodeJS.ProcessEnv | Record<string, string>, command?: string[]): Start => {
  const home = path.join(folder, 'home')
  const one = begin({ HOME: home, TMPDIR: home, HOST: '127.0.0.1', ...set } as NodeJS.ProcessEnv, command) // as in begin
  starts.push(one)
  return one
}
/** A text that no page of a table has room for; it does not compress away. */
const longText = {
  root: {
    type: 'root',
    version: 1,
    children: Array.from({ length: 300 }, () => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text: randomBytes(750).toString('base64') }],
    })),
  },
}
const data = (name: string): string => path.join(folder, name)
const first = () => ({ PORT: String(port), PORTAL_DATA: data('first one') })
const second = () => ({ PORT: String(port), PORTAL_DATA: data('second one') })

/** A start that ends with one sentence, not with a stack of calls, and not as if all were well. */
const refused = async (set: Record<string, string>, sentence: RegExp): Promise<void> => {
  const { code, complained } = await start(set).ended
  expect(complained.trim()).toMatch(sentence)
  expect(complained.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

/** Files below a folder, with when each was changed. */
const filesIn = (place: string, but: RegExp = /^$/): Record<string, number> =>
  Object.fromEntries(
    readdirSync(place, { withFileTypes: true })
      .filter(({ name }) => !but.test(name))
      .flatMap((entry) => {
        const one = path.join(place, entry.name)
        return entry.isDirectory() ? Object.entries(filesIn(one, but)) : [[one, statSync(one).mtimeMs]]
      }),
  )
const ofProject = () => filesIn('.', /^(?:\.git|\.data|\.next|node_modules|next-env\.d\.ts|test-results)$/)

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal start '))
  await mkdir(path.join(folder, 'home'))
  port = await freePort()
})

test.afterAll(async () => {
  for (const one of starts) one.signal('SIGTERM')
  await Promise.all(starts.map(({ ended }) => ended))
  await rm(folder, { recursive: true, force: true })
})

test.describe('what a start cannot work with is reported in one sentence', () => {
  test('an old Node', () =>
    refused(
      {
        ...first(),
        NODE_OPTIONS: `--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})`,
      },
      /^This is Node 18\.20\.0; the portal needs 20\.9\.0 or newer/,
    ))

  test('a port that is none', () => refused({ ...first(), PORT: 'abc' }, /^PORT is "abc"; it must be a number/))

  test('a data folder that cannot be written to', async () => {
    await writeFile(data('a file'), '')
    await refused(
      { ...first(), PORTAL_DATA: data('a file') },
      /^The folder .+a file cannot be written to \(\w+\)\. Give this user the right to/,
    )
    await refused({ ...first(), PORTAL_DATA: data('a file/below') }, /^The folder .+ cannot be written to/)
  })

  test('a port that another program has', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    await refused(first(), new RegExp(`^Port ${port} is taken by another program\\. Stop it, or set PORT`))
    await new Promise((resolve) => other.close(resolve))
  })

  test('a database that does not answer the first time', async () => {
    const nothing = await freePort()
    await refused(
      { ...first(), DATABASE_URL: `postgres://portal@127.0.0.1:${nothing}/portal` },
      /^The database of DATABASE_URL does not answer \(.*ECONNREFUSED.*\)\. Check the address/,
    )
  })

  test('a database whose tables this user may not read, which is not taken for a new one', async () => {
    const database = await startPostgres()
    await database.createDatabase('portal')
    const url = database.url('portal')
    await asked(url, 'create table users (id int); create table payload_migrations (name text)')
    await asked(url, "create role reader login password 'reader'")
    const reader = url.replace('portal:portal@', 'reader:reader@')
    const denied = (table: string) =>
      new RegExp(`^The database could not be prepared \\(permission denied for table ${table}\\)\\. Nothing was lost`)
    await refused({ ...first(), DATABASE_URL: reader }, denied('users'))
    await asked(url, 'insert into users values (1); grant select on users to reader')
    await refused({ ...first(), DATABASE_URL: reader }, denied('payload_migrations'))
    await database.remove()
  })

  test('a password for the first administrator that is too short, before any long work', async () => {
    await refused(
      { ...second(), ADMIN_PASSWORD: 'short' },
      /^ADMIN_PASSWORD is too short; it must have 12 characters or more\.$/,
    )
    await refused({ ...second(), ADMIN_EMAIL: 'nobody' }, /^ADMIN_EMAIL is "nobody"/)
  })

  test('and leaves nothing behind', () => expect(readdirSync(folder).sort()).toEqual(['a file', 'home']))
})

test.describe('the first start and those after it', () => {
  let running: Start
  let before: ReturnType<typeof ofProject>
  let password: string
  const processes = async () => [...(await descendants(running.pid)), ...(await databaseProcesses(data('first one')))]

  test('the first start reports each step with its time, the addresses, and a password that works', async () => {
    before = ofProject()
    running = start(first())
    await running.served
    for (const step of [
      'Database started',
      'Database migrated',
      'Starting content added',
      'First administrator made',
      'Server started',
    ]) {
      expect(running.said()).toMatch(new RegExp(`✓ ${step} \\d+\\.\\d s`))
    }
    expect(running.said()).toContain(`The site:        http://localhost:${port}\n`)
    expect(running.said()).toContain(`The admin panel: http://localhost:${port}/admin\n`)
    const shown = [...running.said().matchAll(/as (\S+) with the password (\S+)/g)]
    expect(shown).toHaveLength(1)
    const [, email = ''] = shown[0] ?? []
    password = shown[0]?.[2] ?? ''
    expect(await logIn(port, email, password)).toBe(200)
    expect(await status(port)).toBe(200)
    content1 = await content(await embeddedUrl(data('first one')))
  })

  test('secrets are for their owner alone', async () => {
    const modes = await Promise.all(
      Object.keys(filesIn(data('first one/secrets'))).map(async (file) => (await stat(file)).mode & 0o777),
    )
    expect(modes).toEqual([0o600, 0o600, 0o600])
  })

  test('a second start on the same folder is refused while the first runs', async () => {
    await refused(
      { ...first(), PORT: String(await freePort()) },
      /^The site already runs with the folder .+first one \(process \d+\)\. Stop it first/,
    )
    expect(await status(port, '/healthz')).toBe(200)
  })

  test('Ctrl-C ends the server, then the database, and leaves nothing', async () => {
    const all = await processes()
    running.signal('SIGINT')
    running.signal('SIGINT') // npm passes on what the terminal has sent already
    expect(await running.ended).toEqual({ code: 0, complained: '' })
    expect(running.said()).toMatch(/✓ Server stopped [^]+✓ Database stopped/)
    expect(all.length).toBeGreaterThan(2)
    await allGone(all)
    expect(await listens(port)).toBe(false)
    expect(readdirSync(data('first one/postgres/cluster'))).not.toContain('postmaster.pid')
    expect(readdirSync(data('first one'))).not.toContain('start.pid')
  })

  test('all that was written lies in the data folder, and the password is in none of it', () => {
    expect(ofProject()).toEqual(before)
    expect(filesIn(path.join(folder, 'home'))).toEqual({})
    const holding = Object.keys(filesIn(data('first one'))).filter((file) => readFileSync(file).includes(password))
    expect(holding).toEqual([])
  })

  test('a second start serves soon, prints no password and changes no content', async () => {
    running = start(first())
    const seconds = await running.served
    expect(await status(port)).toBe(200)
    test
      .info()
      .annotations.push({ type: 'seconds to the first page of a second start', description: seconds.toFixed(1) })
    expect(running.said()).not.toMatch(/password|migrated|added|made|built/)
    expect(await content(await embeddedUrl(data('first one')))).toEqual(content1)
  })

  test('a database that is killed is started again, and the pages stay', async () => {
    const killed = named(await databaseProcesses(data('first one')), 'postgres -D')
    process.kill(killed, 'SIGKILL')
    await expect.poll(running.said).toContain('The database ended by itself and is started again.')
    expect(await status(port)).toBe(200)
    await expect
      .poll(async () => (await processes()).filter(({ command }) => command.includes('postgres -D')), {
        timeout: 20_000,
      })
      .toEqual([expect.not.objectContaining({ pid: killed })])
    await expect.poll(() => status(port, '/readyz'), { timeout: 20_000 }).toBe(200)
    expect(await content(await embeddedUrl(data('first one')))).toEqual(content1)
  })

  test('when the server is killed the start ends its database and says so', async () => {
    const all = await processes()
    process.kill(named(all, 'server.ts'), 'SIGKILL')
    const { code, complained } = await running.ended
    expect(code).toBe(1)
    expect(complained).toContain('The server ended by itself (SIGKILL)')
    await allGone(all)
  })

  test('when the start is killed its server ends, and the next start takes over from its database', async () => {
    running = start(first())
    await running.served
    const all = await processes()
    running.signal('SIGKILL')
    await running.ended
    expect(await runs(named(all, 'postgres -D'))).toBe(true)
    running = start(first(), ['npm', 'start'])
    await running.served
    await allGone(all)
    expect(await status(port)).toBe(200)
    expect(await content(await embeddedUrl(data('first one')))).toEqual(content1)
  })

  test('a client that offers another protocol is answered, also after the panel was used', async () => {
    expect(await status(port, '/admin/login')).toBe(200)
    expect(await offered(port, '/', 'h2c')).toBe(200)
  })

  test('SIGTERM to npm ends everything', async () => {
    const all = await processes()
    running.signal('SIGTERM')
    await running.ended
    await allGone(all)
    expect(running.said()).toMatch(/✓ Server stopped [^]+✓ Database stopped/)
    expect(readdirSync(data('first one/postgres/cluster'))).not.toContain('postmaster.pid')
  })
})

test.describe('a first start that is interrupted', () => {
  const settings = () => ({ ...second(), ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password })
  const added = async (): Promise<number> =>
    embeddedUrl(data('second one'))
      .then((url) => asked(url, 'select from starting_content'))
      .then(
        (rows) => rows.length,
        () => 0,
      )

  test('ends all that it has begun at SIGTERM', async () => {
    const interrupted = start(settings())
    await expect.poll(interrupted.said, { intervals: [20] }).toContain('Database migrated …')
    await expect
      .poll(async () => (await descendants(interrupted.pid)).map(({ command }) => command).join())
      .toContain('database-work.ts')
    const all = [...(await descendants(interrupted.pid)), ...(await databaseProcesses(data('second one')))]
    interrupted.signal('SIGTERM')
    expect(await interrupted.ended).toEqual({ code: 0, complained: '' })
    await allGone(all)
    expect(readdirSync(data('second one/postgres/cluster'))).not.toContain('postmaster.pid')
  })

  test('killed while it adds the starting content, the next one completes it and adds nothing twice', async () => {
    const interrupted = start(settings())
    await expect.poll(added, { intervals: [20], timeout: 20_000 }).toBeGreaterThan(0)
    const all = await descendants(interrupted.pid)
    interrupted.signal('SIGKILL')
    await interrupted.ended
    // the work ends with the start, the database stays
    await allGone(all.filter(({ command }) => command.includes('database-work.ts')))
    const half = await added()
    expect(half).toBeLessThan(Number(content1.starting_content?.rows))
    const next = start(settings())
    await next.served
    // who did what tells of both starts
    const rows = (of: typeof content1) =>
      Object.entries(of)
        .filter(([table]) => table !== 'audit_events')
        .map(([table, one]) => `${table}: ${String(one.rows)}`)
    expect(rows(await content(await embeddedUrl(data('second one'))))).toEqual(rows(content1))
    expect(next.said()).not.toContain(administrator.password)
    expect(await logIn(port, administrator.email, administrator.password)).toBe(200)
    next.signal('SIGTERM')
    expect(await next.ended).toEqual({ code: 0, complained: '' })
  })
})

test('a later start while its database is away serves the cached pages until it is back', async () => {
  const database = await startPostgres()
  await database.createDatabase('portal')
  const settings = { PORT: String(port), PORTAL_DATA: data('third one'), DATABASE_URL: database.url('portal') }
  const before = start(settings)
  await before.served
  const page = await (await fetch(`http://127.0.0.1:${port}/`)).text()
  before.signal('SIGTERM')
  await before.ended
  await database.stop()
  const later = start(settings)
  await later.served
  expect(later.said()).toMatch(/The database does not answer \(.+\)\. The cached pages are served until it does/)
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe(page)
  expect(await status(port, '/readyz')).toBe(503)
  await database.start()
  await expect.poll(() => status(port, '/readyz'), { timeout: 20_000 }).toBe(200)
  later.signal('SIGTERM')
  expect((await later.ended).code).toBe(0)
  await database.remove()
  expect(await readFile(data('third one/secrets/payload'), 'utf8')).not.toBe('')
})

/** A small disk of its own, where this user may mount one. */
const smallDisk = (place: string, megabytes: number): boolean =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status === 0

test('on a full disk the cached pages are served, also by the next start, and editors read what is wrong', async () => {
  test.setTimeout(240_000)
  const place = data('small disk')
  await mkdir(place)
  test.skip(!smallDisk(place, 300), 'a small disk can be mounted by root only')
  const settings = {
    PORT: String(port),
    PORTAL_DATA: place,
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  }
  const url = `http://127.0.0.1:${port}`
  try {
    const running = start(settings)
    await running.served
    await expect.poll(() => running.said(), { timeout: 60_000 }).toContain('pages are ready')
    const { token } = await logInAs(url, administrator.email, administrator.password)
    // as much as there is room for
    spawnSync('dd', ['if=/dev/zero', `of=${path.join(place, 'filler')}`, 'bs=64k'])
    spawnSync('dd', ['if=/dev/zero', `of=${path.join(place, 'filler-2')}`, 'bs=1k'])
    await expect
      .poll(async () => (await fetch(`${url}/readyz`)).text(), { timeout: 10_000 })
      .toBe('The disk is full: nothing can be written.')
    const saved = await fetch(`${url}/api/news-posts`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'No room', summary: 'x', publishedOn: '2026-01-01', body: longText }),
    })
    expect(await saved.text()).toContain('The disk is full: nothing was saved. Tell the administrator.')
    expect(await status(port)).toBe(200)
    // without room for its notes the database cannot start again
    for (const { command, pid } of await databaseProcesses(place))
      if (/postgres/.test(command)) process.kill(pid, 'SIGKILL')
    await expect.poll(() => running.said(), { timeout: 60_000 }).toContain('It is tried again')
    expect([await status(port), await status(port, '/news'), await status(port, '/readyz')]).toEqual([200, 200, 503])
    running.signal('SIGTERM')
    await running.ended
    const next = start(settings)
    await next.served
    expect([await status(port), await status(port, '/news'), await status(port, '/readyz')]).toEqual([200, 200, 503])
    await rm(path.join(place, 'filler'))
    await rm(path.join(place, 'filler-2'))
    await expect.poll(() => status(port, '/readyz'), { timeout: 60_000 }).toBe(200)
    next.signal('SIGTERM')
    await next.ended
  } finally {
    spawnSync('umount', ['-l', place])
  }
})

test('npm run dev shows the same pages, caches none, and reports changes to browsers', async () => {
  const running = start(first(), ['npm', 'run', 'dev'])
  await running.served
  const page = await fetch(`http://127.0.0.1:${port}/accessibility-statement`)
  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(await page.text()).toMatch(/<h1[^>]*>Accessibility statement/)
  expect(await offered(port, '/_next/hmr?id=test', 'websocket')).toBe(101)
  const all = [...(await descendants(running.pid)), ...(await databaseProcesses(data('first one')))]
  running.signal('SIGTERM')
  await running.ended
  await allGone(all)
})
