import { weekdays } from '@/domain/dates/london-time'
import { bankHolidaysInWords, hoursSummary, openDays } from '@/domain/opening-hours/hours-in-words'
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
  [
    [
      { days: weekdays.slice(0, 5), opens: '08:00', closes: '20:00' },
      { days: ['saturday'], week: 'second', opens: '09:00', closes: '12:00' },
      { days: ['saturday'], week: 'last', words: 'by appointment' },
    ],
    [
      { days: 'Monday to Friday', hours: '8am to 8pm' },
      { days: 'Second Saturday of the month', hours: '9am to midday' },
      { days: 'Last Saturday of the month', hours: 'By appointment' },
      { days: 'Other Saturdays', hours: 'Closed' },
      { days: 'Sunday', hours: 'Closed' },
    ],
  ],
  [
    [
      { days: ['monday', 'tuesday'], opens: '08:00', closes: '12:00' },
      { days: ['monday', 'tuesday'], words: 'by appointment in the afternoon' },
      { days: ['monday'], week: 'first', opens: '17:00', closes: '19:00' },
    ],
    [
      {
        days: 'First Monday of the month',
        hours: '8am to midday, and 5pm to 7pm, and by appointment in the afternoon',
      },
      { days: 'Other Mondays', hours: '8am to midday, and by appointment in the afternoon' },
      { days: 'Tuesday', hours: '8am to midday, and by appointment in the afternoon' },
      { days: 'Wednesday to Sunday', hours: 'Closed' },
    ],
  ],
])('hours in words %#', (hours, words) => expect(hoursSummary(hours)).toEqual(words))

test('the hours of a test leave closed days out', () => {
  expect(openDays(mornings)).toEqual([{ days: 'Monday to Friday', hours: '8:30am to 12:30pm' }])
  expect(openDays([])).toEqual([])
})

test.each([
  ['closed', 'Closed'],
  ['usual', 'Usual times'],
  [null, 'Not known yet'],
] as const)('bank holidays, the rule being %s', (rule, hours) =>
  expect(bankHolidaysInWords(rule)).toEqual({ days: 'Bank holidays', hours }),
)

test.each<[string, HoursRow[], string]>([
  ['a night', [{ days: [...weekdays], opens: '22:00', closes: '06:30' }], '10pm to 6:30am'],
  ['from midnight', [{ days: [...weekdays], opens: '00:00', closes: '06:00' }], 'Midnight to 6am'],
  ['words', [{ days: [...weekdays], words: 'By appointment' }], 'By appointment'],
  [
    'words after times',
    [...everyDay, { days: [...weekdays], words: 'By appointment' }],
    '8am to 8pm, and by appointment',
  ],
  ['an abbreviation', [...everyDay, { days: [...weekdays], words: 'MRI by phone' }], '8am to 8pm, and MRI by phone'],
  ['a name', [...everyDay, { days: [...weekdays], words: 'NHS Trust staff' }], '8am to 8pm, and NHS Trust staff'],
])('every day in words: %s', (_, hours, words) =>
  expect(hoursSummary(hours)).toEqual([{ days: 'Every day', hours: words }]),
)

test('days apart that are open all day are no week without a gap', () =>
  expect(hoursSummary([{ days: ['monday', 'sunday'], opens: '00:00', closes: '24:00' }])).toEqual([
    { days: 'Monday', hours: 'Open 24 hours' },
    { days: 'Tuesday to Saturday', hours: 'Closed' },
    { days: 'Sunday', hours: 'Open 24 hours' },
  ]))
