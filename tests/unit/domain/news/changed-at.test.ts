import { newsChangedAt, newsModifiedAt } from '@/domain/news/changed-at'

const installed = '2026-11-25T10:00:00.000Z'
const asInstalled = { createdAt: installed, updatedAt: installed }

test.each([
  ['news of a day', { publishedOn: '2024-05-28' }, '2024-05-28T00:00:00.000Z'],
  ['news of a month', { publishedOn: '2024-09' }, '2024-09-30T00:00:00.000Z'],
  ['news of this month', { publishedOn: '2026-11' }, installed],
  [
    'news with notes of changes',
    { publishedOn: '2024-05-28', changeNotes: [{ date: '2025-01-02' }, { date: '2024-06-01' }] },
    '2025-01-02T00:00:00.000Z',
  ],
  [
    'news that somebody changed',
    { publishedOn: '2024-05-28', updatedAt: '2026-12-01T09:00:00.000Z' },
    '2026-12-01T09:00:00.000Z',
  ],
])('%s', (_, dated, changed) => expect(newsChangedAt({ ...asInstalled, ...dated })).toBe(changed))

test.each([
  ['of a month, which nobody changed', { publishedOn: '2024-09' }, null],
  ['of a day, which nobody changed', { publishedOn: '2024-05-28' }, null],
  ['that took a second to write', { publishedOn: '2024', updatedAt: '2026-11-25T10:00:01.000Z' }, null],
  ['without notes', { publishedOn: '2024', changeNotes: null }, null],
  ['with a note of no day', { publishedOn: '2024', changeNotes: [{ date: '' }] }, null],
  [
    'with a note of a change',
    { publishedOn: '2024-09', changeNotes: [{ date: '2025-01-02' }] },
    '2025-01-02T00:00:00.000Z',
  ],
  ['that somebody changed', { publishedOn: '2024', updatedAt: '2026-12-01T09:00:00.000Z' }, '2026-12-01T09:00:00.000Z'],
])('no day of a change is made up for news %s', (_, dated, changed) =>
  expect(newsModifiedAt({ ...asInstalled, ...dated })).toBe(changed),
)
