import { dateAt, datesGiven, withOneDate } from '@/domain/plans/one-date'

const day = '2027-04-01'

describe('one date for all that a draft changes', () => {
  test.each([
    [
      'an end that is new',
      'appointments',
      { from: '2024', until: null },
      { from: '2024', until: '2026' },
      { until: day },
    ],
    ['a new record', 'appointments', null, { from: '2026', until: null }, { from: day }],
    ['a date that stays', 'seats', { from: '2024' }, { from: '2024', label: 'New' }, null],
    ['a date that is taken away', 'appointments', { from: '2024', until: '2026' }, { from: '2024', until: '' }, null],
    ['what has no dates', 'people', null, { name: 'Robin' }, null],
    [
      'a body that ends',
      'governance-bodies',
      { established: '2020' },
      { established: '2020', dissolved: '2026' },
      { dissolved: day },
    ],
  ])('%s', (_, kind, before, draft, saved) => expect(withOneDate(kind, before, draft, day)).toEqual(saved))

  test('lines of a new body begin with it', () => {
    const draft = { established: '2026', reportingLines: [{ id: 'a', to: 1, from: '2025', until: null }] }
    expect(withOneDate('governance-bodies', null, draft, day)).toEqual({
      established: day,
      reportingLines: [{ id: 'a', to: 1, from: day, until: null }],
    })
    expect(['established', 'reportingLines.0.from'].map((path) => dateAt(draft, path))).toEqual(['2026', '2025'])
  })

  test('lines that end and begin, and the others stay as they are', () => {
    const [old, kept] = [
      { id: 'a', to: 1, from: '2020', until: null },
      { id: 'b', to: 2, from: '2021', until: '2022' },
    ]
    const draft = { reportingLines: [{ ...old, until: '2026' }, kept, { id: 'c', to: 3, from: '2026', until: null }] }
    const before = { reportingLines: [old, kept] }
    expect(datesGiven('governance-bodies', before, draft)).toEqual(['reportingLines.0.until', 'reportingLines.2.from'])
    expect(dateAt(draft, 'reportingLines.0.until')).toBe('2026')
    expect(withOneDate('governance-bodies', before, draft, day)).toEqual({
      reportingLines: [{ ...old, until: day }, kept, { id: 'c', to: 3, from: day, until: null }],
    })
  })
})
