import {
  differingDaysAt,
  offeringOpenAt,
  offeringStatusAt,
  openAt,
  openedAt,
  statusAt,
  weekAt,
  weeklyHoursAt,
} from '@/content/centres/opening'
import { offeringScheduleOf, scheduleOf, type StoredOpening } from '@/content/centres/schedules'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'

// A page that was made at one moment is sent until it expires. Until then it must say at each minute what one made at that
// minute would say: the clock here goes through days on which much changes.

const everyDay = {
  monday: true,
  tuesday: true,
  wednesday: true,
  thursday: true,
  friday: true,
  saturday: true,
  sunday: true,
}

const centre: StoredOpening & { openedOn: string } = {
  openedOn: '2026-10-24',
  hours: [
    { days: everyDay, opens: '08:30', closes: '20:00' },
    { days: { saturday: true }, opens: '22:00', closes: '01:30' },
    { days: { sunday: true }, week: 'last', words: 'by appointment' },
  ],
  bankHolidays: null,
  exceptions: [
    { date: '2026-10-26', closed: false, opens: '12:00', closes: '16:15', reason: 'Training' },
    { date: '2026-12-24', until: '2026-12-24', closed: true },
  ],
  status: { state: 'limited', from: '2026-10-26', until: '2026-12-26', message: 'No X-ray.' },
}

const bloodTest = offeringScheduleOf({
  hours: [{ days: everyDay, opens: '08:30', closes: '12:30' }],
  lastArrival: '12:00',
  status: { state: 'stopped', from: '2026-10-25', until: '2026-10-25', message: 'The scanner is being serviced.' },
})

/** All that pages say of it, and until when that holds. */
const made = (at: Date) => {
  const context = newRenderContext()
  const schedule = scheduleOf(centre)
  const said = renderContext.run(context, () => [
    openAt(centre, at),
    statusAt(centre.status, at),
    openedAt(centre, at),
    weeklyHoursAt(schedule, at),
    differingDaysAt(schedule, at),
    weekAt(schedule, at),
    offeringOpenAt(schedule, bloodTest, at),
    offeringStatusAt(bloodTest, at),
  ])
  return { said: JSON.stringify(said), expiresAt: context.expiresAt }
}

const minute = 60_000

/** Minutes of an hour at which something changes here, and those around them. */
const minutes = [0, 1, 14, 15, 16, 29, 30, 31, 59]

const moments = (from: number, hours: number): number[] =>
  Array.from({ length: hours }, (_, hour) => minutes.map((past) => from + (hour * 60 + past) * minute)).flat()

test.each([
  ['the clocks go back', '2026-10-24T20:00:00Z', 54],
  ['a bank holiday of which nobody knows', '2026-12-24T18:00:00Z', 48],
  ['the clocks go forward', '2027-03-27T20:00:00Z', 30],
])('while %s a page is right at every minute, and is made anew a few times only', (_, from, hours) => {
  let [page, times] = [made(new Date(from)), 1]
  for (const at of moments(Date.parse(from), hours)) {
    const now = made(new Date(at))
    if (at >= page.expiresAt) {
      page = now
      times++
    }
    if (now.said !== page.said) expect([new Date(at).toISOString(), page.said]).toEqual([null, now.said])
  }
  expect(times).toBeGreaterThan(2)
  expect(times).toBeLessThan(24)
})
