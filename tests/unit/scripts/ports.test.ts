import { createServer } from 'node:net'
import { anyPort, freePortOrStop } from '@/scripts/start/ports.mjs'

test('a port that is taken is reported with another to try; one that is released meanwhile is waited for', async () => {
  const port = await anyPort()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  await expect(freePortOrStop(port, '127.0.0.1', 0)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop it, or set PORT to another number: PORT=${port + 1} npm start`,
  )
  const waiting = freePortOrStop(port, '127.0.0.1', 10_000)
  other.close()
  await expect(waiting).resolves.toBeUndefined()
})

test('an address that is not of this machine is no place to listen', async () => {
  await expect(freePortOrStop(await anyPort(), '192.0.2.1', 0)).rejects.toThrow(
    /^The site cannot listen on 192\.0\.2\.1 port \d+ \(EADDRNOTAVAIL\)\. Check HOST and PORT\.$/,
  )
})
