import { Writing } from '@/server/page-cache/disk-writes'

const log = () => {
  const said: string[] = []
  return { said, info: () => undefined, warn: () => undefined, error: (words: string) => void said.push(words) }
}

test('of what waits for an address only the newest is written, and never before what was begun', async () => {
  const writing = new Writing(log())
  const written: string[] = []
  const write = (words: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve))
    written.push(words)
  }
  writing.later('/a', write('a1'))
  writing.later('/a', write('a2'))
  writing.later('/b', write('b1'))
  writing.later('/a', write('a3'))
  await writing.done()
  expect(written).toEqual(['a1', 'a3', 'b1'])
  writing.later('/a', write('a4'))
  await writing.done()
  expect(written.at(-1)).toBe('a4')
})

test('what the disk refuses is told of, and the rest is written', async () => {
  const told = log()
  const writing = new Writing(told)
  let written = false
  writing.later('/a', () => Promise.reject(new Error('no room')))
  writing.later('/b', () => {
    written = true
    return Promise.resolve()
  })
  await writing.done()
  expect([told.said, written]).toEqual([['/a could not be kept on disk: no room'], true])
})
