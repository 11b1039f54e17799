import { jest } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connected, problemOf } from '@/scripts/postgres/connection.mjs'
import { runningIn } from '@/scripts/postgres/cluster.mjs'
import { embeddedDatabase } from '@/scripts/postgres/embedded.mjs'

// The embedded PostgreSQL beside others of its kind. (tests/system/start.spec.ts kills it and its start.)

let folder: string
const said = jest.spyOn(process.stdout, 'write')
const first = () => path.join(folder, 'first')
const copy = () => path.join(folder, 'a $copy')
const cluster = (data: string) => path.join(data, 'postgres', 'cluster')
const note = (data: string) => path.join(cluster(data), 'postmaster.pid')

let database: ReturnType<typeof embeddedDatabase>
let url: string
let other: ChildProcess | undefined

/** The same database as its superuser. */
const asSuperuser = async (address: string, data: string): Promise<string> => {
  const admin = new URL(address)
  admin.username = 'portal'
  admin.password = await readFile(path.join(data, 'secrets', 'database'), 'utf8')
  return admin.href
}

/** A program that runs in the folder of a database, and has these words in its command. */
const running = async (words: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)', words], {
    cwd: cluster(first()),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  other = child
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return child
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal embedded '))
  await chmod(folder, 0o755) // as root the database runs as another user
  database = embeddedDatabase(first())
  url = await database.start()
})

afterAll(async () => {
  other?.kill('SIGKILL')
  await database.stop()
  await rm(folder, { recursive: true, force: true })
})

test('it is known by the folder that it runs in', async () => {
  const pid = await runningIn(cluster(first()))
  expect(await readFile(note(first()), 'utf8')).toMatch(new RegExp(`^${pid}\n`))
  expect(pid).toBeGreaterThan(0)
})

test('a copy of its folder, made while it runs, is started beside it', async () => {
  await cp(first(), copy(), { recursive: true })
  expect(await runningIn(cluster(copy()))).toBe(0)
  const second = embeddedDatabase(copy())
  const secondUrl = await second.start()
  const folderOf = async (of: string) =>
    connected(await asSuperuser(of, first()), (client) =>
      client.query<{ data_directory: string }>('show data_directory'),
    ).then(({ rows }) => rows[0]?.data_directory)
  expect([await folderOf(url), await folderOf(secondUrl)]).toEqual([cluster(first()), cluster(copy())])
  await second.stop()
  expect(await problemOf(secondUrl)).toMatchObject({ code: 'ECONNREFUSED' })
  expect(await problemOf(url)).toBeUndefined()
  expect(await readdir(cluster(copy()))).not.toContain('postmaster.pid')
})

test('one that is stopped while it starts leaves nothing behind', async () => {
  const second = embeddedDatabase(copy())
  const starting = Promise.allSettled([second.start()])
  const lines = async () => (await readFile(path.join(copy(), 'logs', 'postgres.log'), 'utf8')).split('\n').length
  const before = await lines()
  while ((await lines()) === before) await new Promise(setImmediate)
  await second.stop()
  await starting
  expect(await runningIn(cluster(copy()))).toBe(0)
  expect(await readdir(cluster(copy()))).not.toContain('postmaster.pid')
})

test('a password that is of another database is reported with what to do', async () => {
  await writeFile(path.join(copy(), 'secrets', 'database'), 'another')
  const second = embeddedDatabase(copy())
  await expect(second.start()).rejects.toThrow(/^The database does not take the password in .+\. Put that file back/)
  await second.stop()
})

test('a database that cannot start is reported with where it says why', async () => {
  await writeFile(path.join(cluster(copy()), 'postgresql.conf'), 'no_such_setting = 1')
  const second = embeddedDatabase(copy())
  await expect(second.start()).rejects.toThrow(/^The database did not start\. (.+)postgres\.log says why\.$/)
  await second.stop()
  expect(await readFile(path.join(copy(), 'logs', 'postgres.log'), 'utf8')).toContain('no_such_setting')
})

test('another program that has the number of an ended database goes on', async () => {
  await database.stop()
  const program = await running('editor')
  await writeFile(note(first()), `${program.pid}\n${cluster(first())}\n1\n5432\n`)
  expect(await runningIn(cluster(first()))).toBe(0)
  database = embeddedDatabase(first())
  url = await database.start()
  expect(await problemOf(url)).toBeUndefined()
  expect([program.exitCode, program.signalCode]).toEqual([null, null])
})

test('none of these was taken for a database that was killed', () =>
  expect(said.mock.calls.join()).not.toContain('ended by itself'))

test('the site works as a role that is no superuser, and owns what an earlier version has made as one', async () => {
  await connected(await asSuperuser(url, first()), async (client) => {
    for (const made of [
      "create type old_kind as enum ('a', 'b')",
      'create table old_table (id serial primary key, kind old_kind, number int generated always as identity)',
      'create view old_view as select id from old_table',
      'create sequence old_sequence',
      'create function old_function() returns trigger language plpgsql as $$ begin return new; end $$',
    ])
      await client.query(made)
  })
  await database.stop()
  database = embeddedDatabase(first())
  url = await database.start()
  await connected(url, async (client) => {
    const { rows } = await client.query(
      'select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as more from pg_roles where rolname = current_user',
    )
    expect(rows).toEqual([{ more: false }])
    for (const change of [
      'alter table old_table add column words text',
      'insert into old_table (kind) values ($$a$$)',
      "alter type old_kind add value 'c'",
      'alter view old_view rename to newer_view',
      'drop sequence old_sequence',
      'drop function old_function()',
      'create table new_table (id int)',
    ])
      await client.query(change)
    await expect(client.query("copy old_table to program 'true'")).rejects.toThrow(/permission denied/)
    await expect(client.query('select pg_read_file($1)', ['/etc/passwd'])).rejects.toThrow(/permission denied/)
  })
})
