import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { copyOf } from '../support/database'
import { siteEnvironment } from '../support/environment'
import { freePort } from '../support/free-port'
import { startMailServer } from '../support/mail-server'
import { author } from '../support/people'
import { startServer } from '../support/server'

/** What ends or removes what the test has begun, the last first. */
const undo: (() => Promise<unknown>)[] = []
test.afterAll(async () => {
  for (const one of undo.reverse()) await one()
})

test('a mail for a new password survives a restart of the site while the mail server is down', async () => {
  test.setTimeout(180_000) // it starts the site twice
  const database = await copyOf('starting')
  undo.push(database.remove)
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-mail-'))
  undo.push(() => rm(folder, { recursive: true, force: true }))
  const port = await freePort()
  const environment = {
    ...process.env,
    ...siteEnvironment,
    DATABASE_URL: database.url,
    PORTAL_DATA: folder,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  }
  const mails = () => database.sql("select tries, message->>'to' as to from outgoing_mail")

  const first = await startServer(environment)
  undo.push(first.stop)
  const ask = (email: string) =>
    fetch(`${first.url}/api/users/forgot-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    })
  expect((await ask(author)).status).toBe(200)
  expect((await ask('nobody@example.org')).status).toBe(200)
  await expect.poll(mails).toEqual([{ tries: 1, to: author }])
  await first.stop()

  const mailServer = await startMailServer(port)
  undo.push(mailServer.stop)
  const second = await startServer(environment)
  undo.push(second.stop)
  await expect.poll(() => mailServer.received.length, { timeout: 30_000 }).toBe(1)
  expect(mailServer.received[0]).toMatch(/^Subject: Reset your password\r$/m)
  expect(mailServer.received[0]).toContain('/admin/reset/')
  await expect.poll(mails).toEqual([])
})
