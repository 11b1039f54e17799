import fc from 'fast-check'
import { alertLevels, alertsAt, byLevel, nextAlertChange, type AlertLevel, type Timed } from '@/domain/alerts/alert'
import { londonMoment } from '@/domain/dates/london-time'

const alert = (level: AlertLevel, from: string, until: string): Timed => ({ level, from, until })
const noon = new Date('2026-03-01T12:00:00Z')
const morning = '2026-03-01T09:00:00.000Z'
const evening = '2026-03-01T18:00:00.000Z'

test('alerts stand by level, and of one level the newest first', () => {
  const older = alert('warning', morning, evening)
  const newer = alert('warning', '2026-03-01T10:00:00.000Z', evening)
  const urgent = alert('urgent', morning, evening)
  const information = alert('information', '2026-03-01T11:00:00.000Z', evening)
  expect(alertsAt([information, older, urgent, newer], noon)).toEqual([urgent, newer, older, information])
})

test('alerts of which only the level counts stay in their order', () => {
  const drawn = [
    { id: 1, level: 'information' },
    { id: 2, level: 'urgent' },
    { id: 3, level: 'information' },
    { id: 4, level: 'warning' },
  ] as const
  expect(byLevel(drawn).map(({ id }) => id)).toEqual([2, 4, 1, 3])
  expect(drawn[0].id).toBe(1)
})

test.each([
  ['a second before it begins', '2026-03-01T08:59:59.999Z', false],
  ['as it begins', morning, true],
  ['a moment before it ends', '2026-03-01T17:59:59.999Z', true],
  ['as it ends', evening, false],
])('%s it is shown: %s', (_, at, shown) => {
  expect(alertsAt([alert('warning', morning, evening)], new Date(at))).toHaveLength(shown ? 1 : 0)
})

test.each([
  ['2026-03-28', '2026-03-29', 23],
  ['2026-10-24', '2026-10-25', 25],
])(
  'from midday on %s until midday on %s, across a change of the clocks, it is shown for %d hours',
  (from, until, hours) => {
    const [begins, ends] = [londonMoment(from, '12:00'), londonMoment(until, '12:00')]
    const one = alert('urgent', begins.toISOString(), ends.toISOString())
    expect(nextAlertChange([one], new Date(begins.getTime() + 1))).toEqual(ends)
    expect((ends.getTime() - begins.getTime()) / 3_600_000).toBe(hours)
  },
)

test('nothing changes after the last has ended, and one that ends before it begins changes nothing', () => {
  expect(nextAlertChange([alert('urgent', morning, evening)], new Date(evening))).toBeNull()
  expect(nextAlertChange([alert('urgent', evening, morning)], new Date(0))).toBeNull()
})

test('between now and the next change the same alerts are shown', () => {
  const moment = fc.integer({ min: 0, max: 50 })
  const any = fc.record({ level: fc.constantFrom(...alertLevels), from: moment, until: moment })
  const at = (ms: number): Date => new Date(ms)
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), moment, (drawn, now) => {
      const alerts = drawn.map(({ from, level, until }) =>
        alert(level, at(from).toISOString(), at(until).toISOString()),
      )
      const end = nextAlertChange(alerts, at(now))?.getTime() ?? 60
      for (let later = now; later < end; later++) expect(alertsAt(alerts, at(later))).toEqual(alertsAt(alerts, at(now)))
    }),
  )
})
