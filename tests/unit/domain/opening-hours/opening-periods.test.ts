import { exceptionsFrom, inBoth, periodOf, together, type OpeningPeriod } from '@/domain/opening-hours/opening-periods'

const from = (opens: string, closes: string): OpeningPeriod => ({ opens, closes })

test.each([
  ['times', { opens: '08:00', closes: '12:00' }, from('08:00', '12:00')],
  ['times past midnight', { opens: '22:00', closes: '06:00' }, from('22:00', '30:00')],
  ['words', { words: 'by appointment' }, null],
  ['words beside times', { opens: '08:00', closes: '12:00', words: 'by appointment' }, null],
  ['words beside a closing time', { opens: '', closes: '12:00', words: 'by appointment' }, null],
  ['no closing time', { opens: '08:00', closes: '' }, null],
  ['no opening time', { opens: null, closes: '12:00' }, null],
])('a row with %s has the period that it says, or none', (_, row, period) => expect(periodOf(row)).toEqual(period))

test.each<[string, OpeningPeriod[], OpeningPeriod[]]>([
  [
    'apart, in the order of the day',
    [from('13:00', '17:00'), from('08:00', '12:00')],
    [from('08:00', '12:00'), from('13:00', '17:00')],
  ],
  ['that touch', [from('12:00', '17:00'), from('08:00', '12:00')], [from('08:00', '17:00')]],
  ['that overlap', [from('08:00', '12:30'), from('12:00', '17:00')], [from('08:00', '17:00')]],
  ['one within the other', [from('08:00', '20:00'), from('09:00', '12:00')], [from('08:00', '20:00')]],
])('periods of a day %s', (_, rows, periods) => expect(together(rows)).toEqual({ periods, words: [] }))

test('the same words are said once', () =>
  expect(together([{ words: 'by appointment' }, { words: 'for staff' }, { words: 'by appointment' }])).toEqual({
    periods: [],
    words: ['by appointment', 'for staff'],
  }))

test.each<[string, OpeningPeriod[], OpeningPeriod[], OpeningPeriod[]]>([
  ['apart', [from('08:00', '12:00')], [from('13:00', '17:00')], []],
  ['that only touch', [from('08:00', '12:00')], [from('12:00', '17:00')], []],
  ['that overlap', [from('08:00', '13:00')], [from('12:00', '17:00')], [from('12:00', '13:00')]],
  ['one within the other', [from('08:00', '20:00')], [from('10:00', '14:00')], [from('10:00', '14:00')]],
  [
    'one over two',
    [from('10:00', '16:00')],
    [from('08:00', '12:00'), from('13:00', '17:00')],
    [from('10:00', '12:00'), from('13:00', '16:00')],
  ],
  ['of which one is never', [from('08:00', '20:00')], [], []],
])('periods %s have in common what is open in both', (_, some, others, both) => {
  expect(inBoth(some, others)).toEqual(both)
  expect(inBoth(others, some)).toEqual(both)
})

test('the days that differ from a day on, the earliest first', () => {
  const christmas = { date: '2026-12-25', closed: true }
  const holidays = { date: '2026-12-20', until: '2026-12-23', closed: true }
  const training = { date: '2026-12-10', until: '', closed: true }
  const rows = [christmas, holidays, training]
  expect(exceptionsFrom(rows, '2026-12-10')).toEqual([training, holidays, christmas])
  expect(exceptionsFrom(rows, '2026-12-11')).toEqual([holidays, christmas])
  expect(exceptionsFrom(rows, '2026-12-23')).toEqual([holidays, christmas])
  expect(exceptionsFrom(rows, '2026-12-24')).toEqual([christmas])
  expect(exceptionsFrom(rows, '2026-12-26')).toEqual([])
})
