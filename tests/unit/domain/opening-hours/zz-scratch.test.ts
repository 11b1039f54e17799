import { jest } from '@jest/globals'
import fc from 'fast-check'
import { offeringOpenState } from '@/domain/opening-hours/offering-open-state'
import { openState } from '@/domain/opening-hours/open-state'
import type { OpenState } from '@/domain/opening-hours/state-by-plans'
import { hoursSpecifications } from '@/domain/opening-hours/schema-org'
import { londonMinutes, type LondonMinute } from './london-minutes'
import { MinuteByMinute } from './minute-by-minute'
import { hardDay, offering, schedule } from './random-schedules'
import { openBySpecifications } from './read-specifications'

// The rules against the slow reference, which asks each minute by itself.

jest.setTimeout(900000)
const days = 9

const runs = (tries: number) => ({ numRuns: tries })

interface Minute extends LondonMinute {
  isOpen: boolean
}

/** The moment at which the minutes first are, or are not, open after a place; null: not among them. */
const nextAt = (minutes: readonly Minute[], place: number, isOpen: boolean): number | null =>
  minutes.slice(place).find((one) => one.isOpen === isOpen)?.at ?? null

const statesThatClose = ['closed-for-now', 'planned', 'moved', 'ended']

/** What a state must be at a minute, given all minutes of some days. */
const mustBe = (state: OpenState, minutes: readonly Minute[], place: number, said: string): void => {
  const { at, isOpen } = minutes[place] ?? { at: 0, isOpen: false }
  const end = minutes.at(-1)?.at ?? 0
  expect(state.kind === 'open').toBe(isOpen)
  expect(state.until?.getTime() ?? Infinity).toBeGreaterThan(at)
  const change = nextAt(minutes, place, !isOpen)
  const told = isOpen ? state.closes : state.opens
  const isToldLater = told === null || told.getTime() > end
  if (isOpen && change !== null && change - at <= 7 * 24 * 3_600_000) expect(told?.getTime()).toBe(change)
  else if (isOpen || change === null) expect(isToldLater).toBe(true)
  else if (!statesThatClose.includes(state.kind)) expect(told?.getTime()).toBe(change)
  if (isOpen || statesThatClose.includes(state.kind)) return
  expect(state.kind === 'unknown' || state.kind === 'unconfirmed').toBe(said === 'nothing known')
  expect(state.kind === 'words').toBe(said === 'words')
}

const compared = (reference: MinuteByMinute, day: string, place: number, stateAt: (at: Date) => OpenState): void => {
  const minutes = londonMinutes(Date.parse(day), days).map((one) => ({
    ...one,
    isOpen: reference.isOpen(one),
  }))
  const asked = minutes[place]
  if (!asked) throw new Error(`no minute ${place}`)
  mustBe(stateAt(new Date(asked.at)), minutes, place, reference.on(asked.day).said)
}

// two days: the day itself and the one after it
const place = fc.oneof(
  fc.integer({ min: 0, max: 2 * 1440 - 1 }),
  fc.integer({ min: 0, max: 191 }).map((quarter) => quarter * 15),
)

test('law: a centre is open when its minutes are, until they are not, and opens next when they are', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('2025-04-27', '2025-04-28', '2025-04-29', '2025-04-30', '2025-05-01')
        .chain((day) => fc.tuple(fc.constant(day), schedule(day), place)),
      ([day, given, minute]) => compared(new MinuteByMinute(given, null), day, minute, (at) => openState(given, at)),
    ),
    { numRuns: 2500, verbose: 1 },
  )
})

test('law: so is one of its tests, with hours and a status of its own', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('2025-04-27', '2025-04-28', '2025-04-29', '2025-04-30', '2025-05-01')
        .chain((day) => fc.tuple(fc.constant(day), schedule(day), offering(day), place)),
      ([day, given, own, minute]) =>
        compared(new MinuteByMinute(given, own), day, minute, (at) => offeringOpenState(given, own, at)),
    ),
    { numRuns: 2500, verbose: 1 },
  )
})

test('law: the words hold until their moment', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('2025-04-27', '2025-04-28', '2025-04-29', '2025-04-30', '2025-05-01')
        .chain((day) =>
          fc.tuple(fc.constant(day), schedule(day), offering(day), place, fc.double({ min: 0, max: 1, noNaN: true })),
        ),
      ([day, given, own, minute, part]) => {
        const at = Date.parse(day) + minute * 60_000
        const withArrival = { ...own, lastArrival: '12:00' }
        for (const stateAt of [
          (when: Date) => openState(given, when),
          (when: Date) => offeringOpenState(given, withArrival, when),
        ]) {
          const first = stateAt(new Date(at))
          const until = Math.min(first.until?.getTime() ?? Infinity, at + 40 * 24 * 3_600_000)
          const later = Math.min(at + Math.floor((part * (until - at)) / 1000) * 1000, until - 1000)
          expect(stateAt(new Date(Math.max(later, at)))).toMatchObject({ kind: first.kind, label: first.label })
        }
      },
    ),
    { numRuns: 2500, verbose: 1 },
  )
})

test('law: who derives the opening from the structured data finds the same', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('2025-04-27', '2025-04-28', '2025-04-29', '2025-04-30', '2025-05-01')
        .chain((day) => fc.tuple(fc.constant(day), schedule(day))),
      ([day, given]) => {
        const reference = new MinuteByMinute(given, null)
        const minutes = londonMinutes(Date.parse(day), 8)
        const today = minutes[0]?.day ?? ''
        const isSaidOpen = openBySpecifications(hoursSpecifications(given, today))
        const differing = minutes.find((one) => isSaidOpen(one) !== reference.isOpen(one))
        expect(differing).toBeUndefined()
      },
    ),
    runs(40),
  )
})
