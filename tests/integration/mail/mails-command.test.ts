import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { keepMail } from '@/publishing/mail/kept-mails'

// `npm run mails`: what a site without a mail server has not sent.

let data: string
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'portal-mails-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

const mails = async (...args: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: '', PORTAL_DATA: data }
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/mails.mjs', ...args], { env })
  return stdout.trim().split('\n')
}

const mail = { from: 'portal@example.org', to: 'publisher@example.org', subject: 'A draft waits', text: 'Open it.' }

test('lists the mails, prints one, and says when there is none', async () => {
  expect(await mails()).toEqual(['No mail was kept.'])
  await keepMail(path.join(data, 'mail'), mail, new Date('2026-11-28T16:05:00Z'))
  const line = '1. 28 November 2026, 4:05pm, to publisher@example.org: A draft waits'
  expect(await mails()).toEqual([line, 'To read one: npm run mails -- NUMBER'])
  expect(await mails('1')).toEqual([line, '', 'Open it.'])
  await expect(mails('2')).rejects.toMatchObject({ code: 1, stdout: 'There is no mail 2: there are 1.\n' })
})
