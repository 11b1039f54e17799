import { jest } from '@jest/globals'
import { inOneTurn } from '@/publishing/waiting-times/one-turn'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('work waits for what was asked for before, and says that it waits until it begins', async () => {
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(name)
    await pause(100)
  }
  const first = inOneTurn(work('first'), () => said.push('first waits'), 40)
  const second = inOneTurn(work('second'), () => said.push('second waits'), 40)
  await Promise.all([first, second])
  expect(said[0]).toBe('first')
  expect(said.at(-1)).toBe('second')
  expect(said.slice(1, -1).length).toBeGreaterThan(0)
  expect(new Set(said.slice(1, -1))).toEqual(new Set(['second waits']))
})

test('what fails keeps nobody waiting', async () => {
  const failing = inOneTurn(() => Promise.reject(new Error('no')), jest.fn())
  const next = inOneTurn(() => Promise.resolve(1), jest.fn())
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe(1)
})
