import { storedMail } from '@/publishing/mail/stored-mail'

const mail = { from: 'portal@example.org', to: 'editor@example.org', subject: 'Hello', html: '<p>Hello</p>' }

test('a mail is stored as it is, without what is not set', () =>
  expect(storedMail({ ...mail, cc: undefined })).toEqual(mail))

test.each([
  ['attachments', { attachments: [{ content: 'a' }] }],
  ['html', { html: Buffer.from('<p>Hello</p>') }],
])('one with %s that JSON cannot hold is refused', (name, more) =>
  expect(() => storedMail({ ...mail, ...more })).toThrow(`"${name}"`),
)
