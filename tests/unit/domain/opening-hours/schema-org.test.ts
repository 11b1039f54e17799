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
