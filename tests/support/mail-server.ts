import { createServer, type Socket } from 'node:net'

/** A mail server on this machine (SMTP, without encryption or login). */
export interface MailServer {
  url: string
  /** each mail as it arrived, headers and body */
  received: string[]
  stop: () => Promise<void>
}

/** Answers one client; a mail ends with a dot on a line of its own (RFC 5321, 4.1.1.4). */
function converse(socket: Socket, received: string[]): void {
  let text = ''
  let inMail = false
  const answerTo = (command: string): void => {
    if (/^QUIT/i.test(command)) return void socket.end('221 bye\r\n')
    inMail = /^DATA/i.test(command)
    socket.write(inMail ? '354 go on\r\n' : '250 ok\r\n')
  }
  socket.write('220 mail.test\r\n')
  socket.on('data', (piece) => {
    text += piece.toString()
    for (;;) {
      const end = text.indexOf(inMail ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const said = text.slice(0, end)
      text = text.slice(end + (inMail ? 5 : 2))
      if (inMail) {
        received.push(said)
        inMail = false
        socket.write('250 taken\r\n')
      } else answerTo(said)
    }
  })
  socket.on('error', () => undefined) // a client that goes away
}

/** Starts a mail server, on a port that is given or on any. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    converse(socket, received)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
