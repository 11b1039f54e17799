import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { DroppableClient } from '@/server/page-cache/droppable-client'

const isTlsRequest = (piece: Buffer): boolean => piece.length === 8 // PostgreSQL's SSLRequest

/** A server that agrees to TLS and says nothing else, and does not close when its client says goodbye. */
const silent = (socket: Socket): void => {
  socket.on('error', () => undefined)
  // what it writes arrives at a client that only said goodbye; that it is gone shows when nothing arrives
  socket.on('end', () => {
    const writing = setInterval(() => socket.write('late'), 20)
    socket.on('close', () => clearInterval(writing))
  })
  socket.on('data', (piece) => {
    if (isTlsRequest(piece)) socket.write('S')
  })
}

test.each([
  ['An open', false],
  ['An encrypted', { rejectUnauthorized: false }],
])('%s connection to a server that says nothing is closed at once when it is dropped', async (_, ssl) => {
  const server = createServer({ allowHalfOpen: true }, silent).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number } // of a server on a port
  const client = new DroppableClient({ host: '127.0.0.1', port, user: 'portal', ssl })
  let ended = false
  client.on('end', () => {
    ended = true
  })
  client.connect().catch(() => undefined) // it never connects
  const [socket] = (await once(server, 'connection')) as [Socket]
  await once(socket, 'data')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  client.drop()
  await closed
  expect(ended).toBe(false)
  server.close()
})
