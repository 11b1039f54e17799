import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { bySmtp, type Deliver, intoFolder } from '@/publishing/mail/delivery'
import { keepMail, keptMails } from '@/publishing/mail/kept-mails'
import { openOutbox, type Outbox } from '@/publishing/mail/outbox'
import { startMailSender, type MailSender } from '@/publishing/mail/sender'
import { resetSubject } from '@/publishing/mail/password-reset'
import { copyOf, type Database } from '../../support/database'
import { freePort } from '../../support/free-port'
import { startMailServer, type MailServer } from '../../support/mail-server'
import { until } from '../../support/until'

// Mails are stored first and sent from there, whatever happens to the mail server and to the processes.

let database: Database
let outbox: Outbox
let log: string[]
let senders: MailSender[]
let servers: MailServer[]

const mail = (subject: string) => ({
  from: 'portal@example.org',
  to: 'editor@example.org',
  subject,
  text: 'Words of the mail.',
})
const send = (deliver: Deliver): MailSender => {
  const sender = startMailSender({
    databaseUrl: database.url,
    every: 20,
    log: { error: (message) => log.push(message) },
    deliver,
    waits: [50],
  })
  senders.push(sender)
  return sender
}
const listen = async (port?: number): Promise<MailServer> => {
  const server = await startMailServer(port)
  servers.push(server)
  return server
}
const stored = () => database.sql('select * from outgoing_mail')

beforeAll(async () => {
  database = await copyOf('migrated')
})
afterAll(() => database.remove())

beforeEach(() => {
  outbox = openOutbox(database.url)
  ;[log, senders, servers] = [[], [], []]
})
afterEach(async () => {
  for (const one of [...senders, ...servers]) await one.stop()
  await outbox.close()
  await database.sql('delete from outgoing_mail')
})

test('a mail is stored, sent once, and nothing of it is left', async () => {
  const server = await listen()
  await outbox.add(mail('Hello'))
  send(bySmtp(server.url))
  await until(async () => (await stored()).length === 0)
  expect(server.received).toEqual([expect.stringMatching(/Subject: Hello[^]*Words of the mail\./)])
  expect(log).toEqual([])
})

test('two processes never take the same mail, and none waits for another', async () => {
  await outbox.add(mail('First'))
  await outbox.add(mail('Second'))
  const other = new Client({ connectionString: database.url })
  await other.connect()
  await other.query("set idle_in_transaction_session_timeout = '5s'")
  await other.query('begin')
  await other.query('select from outgoing_mail order by due_at limit 1 for update')
  const taken = [await outbox.take(60_000), await outbox.take(60_000)]
  await other.end() // which lets go of the first
  expect(taken).toMatchObject([{ message: mail('Second') }, undefined])
  expect(await outbox.take(60_000)).toMatchObject({ message: mail('First') })
})

test('with the mail server down a mail waits, also for a process that starts later', async () => {
  const port = await freePort()
  await outbox.add(mail('Late'))
  const first = send(bySmtp(`smtp://127.0.0.1:${port}`))
  await until(() => log.length >= 2)
  await first.stop()
  expect(await stored()).toMatchObject([{ tries: expect.any(Number) as number, message: mail('Late') }])
  const server = await listen(port)
  send(bySmtp(server.url))
  await until(async () => (await stored()).length === 0)
  expect(server.received).toHaveLength(1)
  expect(log[0]).toMatch(
    /^A mail could not be sent \(.*ECONNREFUSED.*\)\. It is tried again in 0\.05 seconds, until 20/,
  )
  expect(log.join('\n')).not.toMatch(/Words|editor@/)
})

test('a mail that a process has taken is due again when that process has ended', async () => {
  await outbox.add(mail('Taken'))
  expect(await outbox.take(100)).toMatchObject({ tries: 1, message: mail('Taken') })
  expect(await outbox.take(100)).toBeUndefined()
  const server = await listen()
  send(bySmtp(server.url))
  await until(async () => (await stored()).length === 0)
  expect(server.received).toHaveLength(1)
})

test('a mail of no use is not taken, and one that is being sent is not given up', async () => {
  const expire = () => database.sql("update outgoing_mail set expires_at = now() - interval '1 second'")
  await outbox.add(mail('Sent just now'))
  expect(await outbox.take(60_000)).toBeDefined()
  await expire()
  expect(await outbox.deleteExpired()).toEqual([])
  await outbox.add(mail('Too late'))
  await expire()
  expect(await outbox.take(60_000)).toBeUndefined()
  expect(await outbox.deleteExpired()).toEqual([0])
})

test.each([
  [resetSubject, 'one hour', 60 * 60],
  ['Anything else', 'two days', 48 * 60 * 60],
])('"%s" is of use for %s, then it is given up, and the log says so', async (subject, _, seconds) => {
  const server = await listen()
  await outbox.add(mail(subject))
  const [row] = await database.sql('select extract(epoch from expires_at - now())::int as left from outgoing_mail')
  expect(Math.abs(Number(row?.left) - seconds)).toBeLessThan(30)
  await database.sql("update outgoing_mail set expires_at = now() - interval '1 second', tries = 3")
  send(bySmtp(server.url))
  await until(async () => (await stored()).length === 0)
  await until(() => log.length > 0)
  expect(log).toEqual([expect.stringContaining('given up after 3 tries')])
  expect(server.received).toEqual([])
})

test('a mail server that accepts and says nothing is not waited for', async () => {
  const silent = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address() as { port: number } // of a server on a port
  await outbox.add(mail('Silence'))
  send(bySmtp(`smtp://127.0.0.1:${address.port}`))
  await until(() => log.length > 0)
  expect(log[0]).toMatch(/Greeting never received/)
  silent.close()
})

test('while the outbox does not answer the log says once that mails wait, and they are sent when it is back', async () => {
  const server = await listen()
  await database.sql('alter table outgoing_mail rename to away')
  send(bySmtp(server.url))
  await until(() => log.length > 0)
  await database.sql('alter table away rename to outgoing_mail')
  await outbox.add(mail('Back'))
  await until(() => server.received.length > 0)
  expect(log).toEqual([expect.stringMatching(/^Mails wait: the outbox does not answer/)])
})

describe('without a mail server', () => {
  let folder: string
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'portal-mail-')), 'mail')
  })
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }))

  test('mails are kept in a folder that is for its owner alone, the newest first', async () => {
    await outbox.add(mail('First'))
    send(intoFolder(folder))
    await until(async () => (await stored()).length === 0)
    await outbox.add(mail('Second'))
    await until(async () => (await stored()).length === 0)
    expect((await keptMails(folder)).map(({ message }) => message)).toEqual([mail('Second'), mail('First')])
    const [file = ''] = await readdir(folder)
    expect([(await stat(folder)).mode & 0o777, (await stat(path.join(folder, file))).mode & 0o777]).toEqual([
      0o700, 0o600,
    ])
  })

  test('the folder does not grow for ever', async () => {
    for (let second = 0; second < 205; second++)
      await keepMail(folder, mail(`Mail ${second}`), new Date(2026, 0, 1, 0, 0, second))
    const subjects = (await keptMails(folder)).map(({ message }) => message.subject)
    expect([subjects.length, subjects[0], subjects.at(-1)]).toEqual([200, 'Mail 204', 'Mail 5'])
  })

  test('nothing was kept yet: the list is empty', async () => {
    expect(await keptMails(folder)).toEqual([])
  })
})
