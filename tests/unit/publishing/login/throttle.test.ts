import fc from 'fast-check'
import { clientAddress } from '@/publishing/login/client-address'
import { LoginThrottle, usualThrottle } from '@/publishing/login/throttle'
import { Turns } from '@/publishing/login/turns'

const { free, longestWait } = usualThrottle
/** The waits of tries that fail one after the other. */
const waits = (throttle: LoginThrottle, tries: [account: string, address: string][]) =>
  tries.map(([account, address]) => {
    const one = throttle.begin(account, address)
    one.end(false)
    return one.wait
  })

test('the first tries are free, then each waits longer, up to a limit', () => {
  const found = waits(
    new LoginThrottle(),
    Array.from({ length: 20 }, () => ['a', '1']),
  )
  expect(found.slice(0, free.pair)).toEqual(found.slice(0, free.pair).map(() => 0))
  expect(found.slice(free.pair, free.pair + 4)).toEqual([250, 500, 1000, 2000])
  expect(found.at(-1)).toBe(longestWait.pair)
})

test('whoever has not guessed waits a few seconds at most, however many others have', () => {
  const throttle = new LoginThrottle()
  waits(
    throttle,
    Array.from({ length: 1000 }, (_, at) => ['a', `10.0.${at}`]),
  )
  expect(throttle.begin('a', 'own').wait).toBe(longestWait.account)
  expect(throttle.begin('b', 'own').wait).toBe(0)
})

test('an address that tries many accounts is slowed down', () => {
  const found = waits(
    new LoginThrottle(),
    Array.from({ length: 60 }, (_, at) => [`account-${at}`, '1']),
  )
  expect(found.slice(0, free.address).every((wait) => wait === 0)).toBe(true)
  expect(found.at(-1)).toBe(longestWait.address)
})

test('many at once count as many one after the other, and few of them may wait', () => {
  const throttle = new LoginThrottle()
  const found = Array.from({ length: 50 }, () => throttle.begin('a', '1').wait)
  expect(found.filter((wait) => wait === 0)).toHaveLength(free.pair)
  expect(found.filter((wait) => wait !== null && wait > 0)).toHaveLength(usualThrottle.waiting)
  expect(found.at(-1)).toBeNull()
})

test('a right password makes the tries before it forgotten', () => {
  const throttle = new LoginThrottle()
  waits(
    throttle,
    Array.from({ length: 8 }, () => ['a', '1']),
  )
  throttle.begin('a', '1').end(true)
  expect(throttle.begin('a', '1').wait).toBe(0)
})

test('whatever happens, nothing waits for longer than the longest time, and the memory stays bounded', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.boolean()), { maxLength: 200 }), (tries) => {
      const throttle = new LoginThrottle()
      for (const [account, address, succeeded] of tries) {
        const one = throttle.begin(account, address)
        expect(one.wait).toBeLessThanOrEqual(longestWait.pair)
        one.end(succeeded)
      }
    }),
  ))

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['::1', '0:0:0:0::'],
  ['', ''],
])('the client at %s counts as %s', (sent, counted) =>
  expect(clientAddress(new Headers({ 'x-forwarded-for': sent }))).toBe(counted),
)

test('some tasks run at once, the others after them', async () => {
  const turns = new Turns(2)
  let [running, most] = [0, 0]
  const task = async () => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
  }
  await Promise.all(Array.from({ length: 20 }, () => turns.take(task)))
  await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await turns.take(task)
  expect([most, running]).toEqual([2, 0])
})
