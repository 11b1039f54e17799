import { createServer, type Server } from 'node:net'
import { createTransport } from 'nodemailer'
import { deliver } from '@/publishing/mail/mail'

// A mail server of the test's own, which may refuse the first mails.

let server: Server
let received: string[]
let refusals: number
let url: string

beforeEach(async () => {
  received = []
  server = createServer((socket) => {
    let letter = false
    socket.write('220 test\r\n')
    socket.on('data', (piece) => {
      const text = piece.toString()
      if (letter) {
        received.push(text)
        letter = false
        return socket.write('250 kept\r\n')
      }
      if (/^MAIL/i.test(text) && refusals-- > 0) return socket.write('451 later\r\n')
      if (/^DATA/i.test(text)) {
        letter = true
        return socket.write('354 go on\r\n')
      }
      return /^QUIT/i.test(text) ? socket.end('221 bye\r\n') : socket.write('250 ok\r\n')
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const message = { from: 'portal@example.org', to: 'editor@example.org', subject: 'A new password', text: 'Words' }
const log = () => {
  const said: string[] = []
  return { said, error: (text: string) => said.push(text), warn: (text: string) => said.push(text) }
}

test('a mail arrives', async () => {
  refusals = 0
  expect(await deliver(createTransport(url), message, log(), [])).toBe(true)
  expect(received.join('')).toContain('Subject: A new password')
})

test('a mail that is refused is tried again, and the log says so', async () => {
  refusals = 2
  const kept = log()
  expect(await deliver(createTransport(url), message, kept, [1, 1])).toBe(true)
  expect(kept.said).toHaveLength(2)
  expect(received).toHaveLength(1)
})

test('a mail that is always refused is given up without an error for who saved', async () => {
  refusals = 99
  const kept = log()
  expect(await deliver(createTransport(url), message, kept, [1])).toBe(false)
  expect(kept.said.at(-1)).toContain('given up')
  expect(kept.said.join(' ')).not.toContain('Words')
})
