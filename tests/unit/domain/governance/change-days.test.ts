import { changeDays, daysOfEnd, daysOfStart } from '@/domain/governance/change-days'
import type { Records } from '@/domain/governance/on-day'
import { body } from './bodies'

test.each([
  [null, [], []],
  ['', [], []],
  ['2023-12-31', ['2023-12-31', '2023-12-31'], ['2023-12-31', '2024-01-01', '2024-01-01']],
  ['2024-02', ['2024-02-01', '2024-02-29'], ['2024-02-01', '2024-02-02', '2024-03-01']],
  ['2023', ['2023-01-01', '2023-12-31'], ['2023-01-01', '2023-01-02', '2024-01-01']],
])('the days on which a start and an end %j change something', (date, start, end) => {
  expect(daysOfStart(date)).toEqual(start)
  expect(daysOfEnd(date)).toEqual(end)
})

const seat = { id: 1, body: 1, label: 'Chair', role: 'chair', howMany: 1, changes: [] }

test.each<[string, Partial<Records>, string[]]>([
  ['nothing that has a date', { bodies: [body(1, [2])], seats: [seat], appointments: [{ id: 1, seat: 1 }] }, []],
  [
    'the life of a body',
    { bodies: [body(1, [], { established: '2019-12-06', dissolved: '2025-03-31' })] },
    ['2019-12-06', '2019-12-07', '2025-03-31', '2025-04-01'],
  ],
  [
    'the names of a body',
    { bodies: [body(1, [], { earlierNames: [{ name: 'Oldest' }, { name: 'Old', renamed: '2022-04' }] })] },
    ['2022-04-01', '2022-04-30'],
  ],
  ['a line', { bodies: [body(1, [{ to: 2, from: '2020' }])] }, ['2020-01-01', '2020-12-31']],
  [
    'the number of a seat',
    { seats: [{ ...seat, until: '2024-12-31', changes: [{ from: '2023-02', howMany: 2 }] }] },
    ['2023-02-01', '2023-02-28', '2024-12-31', '2025-01-01'],
  ],
  [
    'an appointment that begins and ends in one month',
    { appointments: [{ id: 1, seat: 1, from: '2024-02', until: '2024-02' }] },
    ['2024-02-01', '2024-02-02', '2024-02-29', '2024-03-01'],
  ],
])('days of change, in order and each once: %s', (_, records, days) =>
  expect(changeDays({ bodies: [], seats: [], appointments: [], ...records })).toEqual(days),
)
