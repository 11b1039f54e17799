import { DiskWrites } from '@/server/page-cache/disk-writes'

const log = () => {
  const said: string[] = []
  return { said, info: () => undefined, warn: () => undefined, error: (words: string) => void said.push(words) }
}

test('of what waits for an address only the newest is written, and never before what was begun', async () => {
  const writes = new DiskWrites(log())
  const written: string[] = []
  const write = (words: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve))
    written.push(words)
  }
  writes.queue('/a', write('a1'))
  writes.queue('/a', write('a2'))
  writes.queue('/b', write('b1'))
  writes.queue('/a', write('a3'))
  await writes.done()
  expect(written).toEqual(['a1', 'a3', 'b1'])
  writes.queue('/a', write('a4'))
  await writes.done()
  expect(written.at(-1)).toBe('a4')
})

test('what the disk refuses is logged, and the rest is written', async () => {
  const told = log()
  const writes = new DiskWrites(told)
  let written = false
  writes.queue('/a', () => Promise.reject(new Error('no room')))
  writes.queue('/b', async () => void (written = true))
  await writes.done()
  expect([told.said, written]).toEqual([['/a could not be written to disk: no room'], true])
})
