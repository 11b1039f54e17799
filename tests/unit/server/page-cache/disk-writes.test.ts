import { DiskWrites } from '@/server/page-cache/disk-writes'

const log = () => {
  const said: string[] = []
  return { said, info: () => undefined, warn: () => undefined, error: (words: string) => void said.push(words) }
}

test('of what waits for an address only the newest is written, and never before what was begun', async () => {
  const writes = new DiskWrites(log())
  const written: string[] = []
  const task = (words: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve))
    written.push(words)
  }
  writes.write('/a', task('a1'))
  writes.write('/a', task('a2'))
  writes.write('/b', task('b1'))
  writes.write('/a', task('a3'))
  await writes.done()
  expect(written).toEqual(['a1', 'a3', 'b1'])
  writes.write('/a', task('a4'))
  await writes.done()
  expect(written.at(-1)).toBe('a4')
})

test('what the disk refuses is logged, and the rest is written', async () => {
  const told = log()
  const writes = new DiskWrites(told)
  let written = false
  writes.write('/a', () => Promise.reject(new Error('no room')))
  writes.write('/b', async () => void (written = true))
  await writes.done()
  expect([told.said, written]).toEqual([['The cached page of /a could not be written on disk: no room'], true])
})

test('a deletion comes before all writes that wait, and instead of that of its own page', async () => {
  const writes = new DiskWrites(log())
  const done: string[] = []
  const task = (words: string) => async () => void done.push(words)
  writes.write('/first', task('first'))
  for (const key of ['/a', '/b']) writes.write(key, task(`write ${key}`))
  writes.delete('/b', task('delete /b'))
  await writes.done()
  expect(done).toEqual(['first', 'delete /b', 'write /a'])
})

test('a page that comes back after its deletion is written after it', async () => {
  const writes = new DiskWrites(log())
  const done: string[] = []
  const task = (words: string) => async () => void done.push(words)
  writes.write('/first', task('first'))
  writes.delete('/a', task('delete'))
  writes.write('/a', task('write'))
  await writes.done()
  expect(done).toEqual(['first', 'delete', 'write'])
})

test('a deletion that fails is logged', async () => {
  const told = log()
  const writes = new DiskWrites(told)
  writes.delete('/a', () => Promise.reject(new Error('no right to')))
  await writes.done()
  expect(told.said).toEqual(['The cached page of /a could not be deleted on disk: no right to'])
})
