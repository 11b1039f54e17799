import { beforeAndAfter } from '@/domain/governance/before-after'
import { onDay, type Appointment, type Seat } from '@/domain/governance/on-day'

const body = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  slug: name,
  kind: 'board',
  reportingLines: [] as { to: number; kind: 'reports-to'; from?: string; until?: string }[],
  ...more,
})
const seat = { id: 1, body: 1, label: 'Chair', role: 'chair', howMany: 1, changes: [] }
const held = (id: number, dates: object) => ({ id, seat: 1, holder: `Person ${id}`, ...dates })
const day = '2027-04-01'

test('of each body that differs both states are said, and nothing of the others', () => {
  const before = onDay(
    {
      bodies: [body(1, 'Imaging'), body(2, 'Endoscopy'), body(3, 'Same')],
      seats: [seat],
      appointments: [held(1, { from: '2024' })],
    },
    day,
  )
  const after = onDay(
    {
      bodies: [
        body(1, 'Imaging', { reportingLines: [{ to: 3, kind: 'reports-to', from: day }] }),
        body(2, 'Endoscopy', { dissolved: '2027-03-31' }),
        body(3, 'Same'),
      ],
      seats: [seat],
      appointments: [held(1, { from: '2024', until: day }), held(2, { from: day })],
    },
    day,
  )
  expect(beforeAndAfter(before, after, ({ holder }) => holder)).toEqual([
    { id: 2, name: 'Endoscopy', before: ['Endoscopy'], after: [] },
    {
      id: 1,
      name: 'Imaging',
      before: ['Imaging', 'Chair: Person 1 (from 2024)'],
      after: ['Imaging', 'Reports to Same', 'Chair: Person 2 (from 1 April 2027)'],
    },
  ])
})

test('what ends on the day of the change is there still, and says that it ends', () => {
  const reporting = { to: 2, kind: 'reports-to' as const }
  const bodies = (more: object, until?: string) => [
    body(1, 'Imaging', { ...more, reportingLines: [{ ...reporting, ...(until ? { until } : {}) }] }),
    body(2, 'Programme'),
  ]
  const before = onDay({ bodies: bodies({}), seats: [seat], appointments: [] }, day)
  const after = onDay(
    { bodies: bodies({ dissolved: day }, day), seats: [{ ...seat, until: day }], appointments: [] },
    day,
  )
  expect(beforeAndAfter(before, after, String)).toEqual([
    {
      id: 1,
      name: 'Imaging',
      before: ['Imaging', 'Reports to Programme', 'Chair: nobody entered yet'],
      after: [
        'Imaging',
        'Ends: 1 April 2027',
        'Reports to Programme, until 1 April 2027',
        'Chair (until 1 April 2027): nobody entered yet',
      ],
    },
  ])
})

const gone = { from: '2020', until: '2025' }
test.each<[string, Partial<Seat>, Partial<Appointment>[], string]>([
  ['that somebody may hold', {}, [{ from: '2027' }], 'Chair: Person 1 (from 2027), about'],
  ['that nobody holds', {}, [gone], 'Chair: vacant'],
  ['of which some are free', { howMany: 3 }, [{ from: '2024' }], 'Chair: Person 1 (from 2024); 2 of 3 vacant'],
  ['of which nobody knows how many there are', { howMany: null }, [gone], 'Chair: vacant'],
  [
    'with a deputy',
    {},
    [{ from: '2024' }, { from: '2026-05', isDeputy: true }],
    'Chair: Person 1 (from 2024); deputy Person 2 (from May 2026)',
  ],
  ['with a deputy alone', {}, [gone, { isDeputy: true }], 'Chair: vacant; deputy Person 2'],
])('a seat %s in words', (_, over, dates, words) => {
  const bodies = [body(1, 'Imaging')]
  const appointments = dates.map((one, place) => held(place + 1, one))
  const without = onDay({ bodies, seats: [], appointments: [] }, day)
  const seats = onDay({ bodies, seats: [{ ...seat, ...over }], appointments }, day)
  expect(beforeAndAfter(without, seats, ({ holder }) => holder)[0]?.after).toEqual(['Imaging', words])
})
