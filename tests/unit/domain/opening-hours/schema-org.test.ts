import { weekdays } from '@/domain/dates/london-time'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import { openingHoursSpecification } from '@/domain/opening-hours/schema-org'

const mornings: HoursRow[] = [{ days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }]
const christmas: HoursException = { date: '2026-12-25', closed: true, reason: 'Bank holiday' }

test('search engines read the same', () => {
  expect(
    openingHoursSpecification({ hours: mornings, exceptions: [christmas], status: { state: 'open' } }, '2026-11-24'),
  ).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((one) => `https://schema.org/${one}`),
      opens: '08:30',
      closes: '12:30',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      opens: '00:00',
      closes: '00:00',
    },
  ])
})

const nights: HoursRow[] = [{ days: [...weekdays], opens: '22:00', closes: '06:00' }]
const only = (date: string, opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  validFrom: date,
  validThrough: date,
  opens,
  closes,
})

test.each([
  ['a day that is closed', { exceptions: [christmas], status: { state: 'open' as const } }],
  ['a closure', { exceptions: [], status: { state: 'closed' as const, from: '2026-12-25' } }],
])('hours past midnight end there before %s', (_, rest) => {
  const given = openingHoursSpecification({ hours: nights, ...rest }, '2026-12-01')
  expect(given).toContainEqual(only('2026-12-24', '22:00', '23:59'))
  expect(given.filter(({ validFrom }) => validFrom === '2026-12-23')).toEqual([])
})
