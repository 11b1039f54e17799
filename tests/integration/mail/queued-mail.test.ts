import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { queueMail } from '@/publishing/mail/queue-mail'
import { type PayloadOnDatabase, startPayload } from '../../support/payload'

// A mail is stored with the change that it tells of: both, or neither.

let own: PayloadOnDatabase
beforeAll(async () => {
  own = await startPayload()
})
afterAll(() => own.remove())

const stored = () => own.database.sql("select message->>'to' as to, message->>'subject' as subject from outgoing_mail")

test.each([
  ['committed', commitTransaction, [{ to: 'publisher@example.org', subject: 'A draft waits for you' }]],
  ['rolled back', killTransaction, []],
] as const)('%s with its transaction', async (_, end, mails) => {
  await own.database.sql('delete from outgoing_mail')
  const req = await createLocalReq({}, own.payload)
  await initTransaction(req)
  await queueMail(req, { to: 'publisher@example.org', subject: 'A draft waits for you', text: 'Open it.' })
  expect(await stored()).toEqual([])
  await end(req)
  expect(await stored()).toEqual(mails)
})
