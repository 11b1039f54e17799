import { weekdays } from '@/domain/dates/london-time'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import { hoursSpecifications } from '@/domain/opening-hours/schema-org'

const mornings: HoursRow[] = [{ days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }]
const christmas: HoursException = { date: '2026-12-25', closed: true, reason: 'Bank holiday' }
const open = { state: 'open' } as const

const only = (date: string, opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  validFrom: date,
  validThrough: date,
  opens,
  closes,
})

test('search engines read the same', () => {
  expect(
    hoursSpecifications(
      { hours: mornings, exceptions: [christmas], bankHolidays: 'usual', status: open },
      '2026-11-24',
    ),
  ).toEqual({
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((one) => `https://schema.org/${one}`),
        validThrough: '2027-11-25',
        opens: '08:30',
        closes: '12:30',
      },
    ],
    specialOpeningHoursSpecification: [only('2026-12-25', '00:00', '00:00')],
  })
})

const nights: HoursRow[] = [{ days: [...weekdays], opens: '22:00', closes: '06:00' }]

test.each([
  ['a day that is closed', { exceptions: [christmas], status: open }],
  ['a closure', { exceptions: [], status: { state: 'closed' as const, from: '2026-12-25' } }],
])('hours past midnight end there before %s', (_, rest) => {
  const { specialOpeningHoursSpecification } = hoursSpecifications(
    { hours: nights, bankHolidays: 'usual', ...rest },
    '2026-12-01',
  )
  expect(specialOpeningHoursSpecification).toContainEqual(only('2026-12-24', '22:00', '23:59'))
  expect(specialOpeningHoursSpecification.filter(({ validFrom }) => validFrom === '2026-12-23')).toEqual([])
})

test('days without times say why, and are not open', () => {
  const byPhone = { date: '2026-12-01', closed: false, words: 'by appointment' }
  const { specialOpeningHoursSpecification } = hoursSpecifications(
    { hours: mornings, exceptions: [byPhone], bankHolidays: null, status: open },
    '2026-12-01',
  )
  expect(specialOpeningHoursSpecification.slice(0, 2)).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-01',
      validThrough: '2026-12-01',
      description: 'By appointment',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      description: 'Opening times not known',
    },
  ])
})

test.each([
  ['for good', { state: 'ended' as const, from: '2020-01-01' }, undefined],
  ['for years', { state: 'closed' as const, until: '2099-12-31' }, '2099-12-31'],
])('a centre that is closed %s has no weekly hours', (_, status, validThrough) => {
  const closed = hoursSpecifications({ hours: mornings, exceptions: [], bankHolidays: null, status }, '2026-12-01')
  expect(closed.openingHoursSpecification).toEqual([])
  expect(closed.specialOpeningHoursSpecification).toEqual([
    expect.objectContaining({ validFrom: '2026-11-30', opens: '00:00', closes: '00:00' }),
  ])
  expect(closed.specialOpeningHoursSpecification[0]?.validThrough).toBe(validThrough)
})

test.each([
  ['from today for good', { state: 'closed' as const, from: '2026-12-01' }, 0],
  ['later for good', { state: 'closed' as const, from: '2026-12-02' }, 1],
  ['from today for a month', { state: 'closed' as const, from: '2026-12-01', until: '2027-01-03' }, 1],
])('a centre that is closed %s has weekly hours for search engines as long as it keeps some', (_, status, rows) =>
  expect(
    hoursSpecifications({ hours: mornings, exceptions: [], bankHolidays: 'usual', status }, '2026-12-01')
      .openingHoursSpecification,
  ).toHaveLength(rows),
)
