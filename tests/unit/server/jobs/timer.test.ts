import { jest } from '@jest/globals'

import { startTimer } from '@/server/jobs/timer'

// When the timer looks and when it runs; the database is a list of answers.

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

type Answer = number | null | Error

const timerOn = (answers: Answer[], run: () => Promise<void> = () => Promise.resolve()) => {
  const looks: number[] = []
  const runs: number[] = []
  const errors: string[] = []
  const begun = Date.now()
  let isClosed = false
  const timer = startTimer({
    due: {
      nextIn: async () => {
        looks.push(Date.now() - begun)
        const answer = answers[Math.min(looks.length, answers.length) - 1] ?? null
        if (answer instanceof Error) throw answer
        return answer
      },
      close: async () => {
        isClosed = true
      },
    },
    run: async () => {
      runs.push(Date.now() - begun)
      await run()
    },
    log: { error: (message) => errors.push(message) },
  })
  return { timer, looks, runs, errors, isClosed: () => isClosed }
}

test('it looks every 3 seconds while nothing is planned, or only what is far away', async () => {
  const { looks, runs, timer } = timerOn([null, 60_000, null])
  await jest.advanceTimersByTimeAsync(9_000)
  expect([looks, runs]).toEqual([[0, 3_000, 6_000, 9_000], []])
  await timer.stop()
})

test('it wakes at the very moment that it knows, and runs what is due', async () => {
  const { looks, runs, timer } = timerOn([1_234, 0, null])
  await jest.advanceTimersByTimeAsync(2_300)
  expect([looks, runs]).toEqual([[0, 1_234, 2_234], [1_234]])
  await timer.stop()
})

test('what is still due after a run is run again a second later: the database may have been away', async () => {
  const { runs, timer } = timerOn([-1, -1_000, -2_000, null])
  await jest.advanceTimersByTimeAsync(4_000)
  expect(runs).toEqual([0, 1_000, 2_000])
  await timer.stop()
})

test('an outage is told once, and ends by itself', async () => {
  const away = new Error('connect ECONNREFUSED')
  const { errors, runs, timer } = timerOn([away, away, away, -1, null])
  await jest.advanceTimersByTimeAsync(5_000)
  expect([errors, runs]).toEqual([['Planned publications wait (connect ECONNREFUSED). They are tried again.'], [3_000]])
  await timer.stop()
})

test('the end waits for the run under way, then begins nothing more', async () => {
  let finish: () => void = () => undefined
  const underWay = new Promise<void>((resolve) => {
    finish = resolve
  })
  const { isClosed, looks, timer } = timerOn([-1, -1], () => underWay)
  await jest.advanceTimersByTimeAsync(10)
  const stopped = timer.stop()
  await jest.advanceTimersByTimeAsync(10)
  expect(isClosed()).toBe(false)
  finish()
  await stopped
  await jest.advanceTimersByTimeAsync(10_000)
  expect([isClosed(), looks.length]).toEqual([true, 1])
})
