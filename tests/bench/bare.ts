import { createServer } from 'node:http'

// The least that Node can do: one body, coded already, for every request. Started by `bare-server.ts`.

const [port = ''] = process.argv.slice(2)
const body = await new Promise<Buffer>((resolve) => {
  process.once('message', (coded: string) => resolve(Buffer.from(coded, 'base64')))
  process.send?.('ready')
})
const headers = [
  'content-type',
  'text/html; charset=utf-8',
  'content-encoding',
  'gzip',
  'content-length',
  `${body.length}`,
]

createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1', () => process.send?.('listening'))
process.once('disconnect', () => process.exit(0))
