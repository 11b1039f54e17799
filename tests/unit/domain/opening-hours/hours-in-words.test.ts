import { weekdays } from '@/domain/dates/london-time'
import { hoursSummary, openDays } from '@/domain/opening-hours/hours-in-words'
import type { HoursRow } from '@/domain/opening-hours/opening-periods'

const everyDay: HoursRow[] = [{ days: [...weekdays], opens: '08:00', closes: '20:00' }]
const mornings: HoursRow[] = [{ days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }]

test.each<[HoursRow[], { days: string; hours: string }[]]>([
  [[], []],
  [everyDay, [{ days: 'Every day', hours: '8am to 8pm' }]],
  [
    mornings,
    [
      { days: 'Monday to Friday', hours: '8:30am to 12:30pm' },
      { days: 'Saturday and Sunday', hours: 'Closed' },
    ],
  ],
  [
    [
      { days: ['monday'], opens: '13:00', closes: '24:00' },
      { days: ['monday'], opens: '08:00', closes: '12:00' },
    ],
    [
      { days: 'Monday', hours: '8am to midday, and 1pm to midnight' },
      { days: 'Tuesday to Sunday', hours: 'Closed' },
    ],
  ],
])('hours in words %#', (hours, words) => expect(hoursSummary(hours)).toEqual(words))

test('the hours of a test leave closed days out', () => {
  expect(openDays(mornings)).toEqual([{ days: 'Monday to Friday', hours: '8:30am to 12:30pm' }])
  expect(openDays([])).toEqual([])
})
