import fc from 'fast-check'
import { bandCount, england, type Figure, type TestCode } from '@/domain/waiting-times/figure'
import { testCodes } from '@/domain/waiting-times/tests'

const none = { waitingList: 0, planned: 0, unscheduled: 0 }

/** A figure with so many people in its first bands, and nobody in the others. */
export const figure = (month: string, provider: string, test: TestCode, ...people: number[]): Figure => ({
  month,
  provider,
  test,
  bands: Array.from({ length: bandCount }, (_, week) => people[week] ?? 0),
  activity: none,
})

/** A figure with so many people under 6 weeks, so many from there to 13, and so many over. */
export const waiting = (month: string, provider: string, test: TestCode, under6: number, to13 = 0, over = 0): Figure =>
  figure(month, provider, test, under6, 0, 0, 0, 0, 0, to13, 0, 0, 0, 0, 0, 0, over)

export const trusts = ['RXL', 'RXR', 'RXN', 'RTX']

export const anyBands = fc.array(fc.nat({ max: 5000 }), { minLength: bandCount, maxLength: bandCount })

/** Figures of any trusts, tests and a few months, each provider × test × month at most once. */
export const anyFigures: fc.Arbitrary<Figure[]> = fc.uniqueArray(
  fc.record({
    month: fc.constantFrom('2025-02', '2025-03', '2026-02', '2026-03'),
    provider: fc.constantFrom(...trusts, england),
    test: fc.constantFrom(...testCodes),
    bands: anyBands,
    activity: fc.constant(none),
  }),
  { selector: ({ month, provider, test }) => `${month} ${provider} ${test}`, maxLength: 80 },
)
