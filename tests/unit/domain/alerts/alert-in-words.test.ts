import { alertInWords } from '@/domain/alerts/alert-in-words'

const draft = {
  level: 'urgent',
  scope: 'site',
  centres: 0,
  from: '2026-07-01T08:00:00.000Z',
  until: '2026-07-02T17:30:00.000Z',
}
const before = new Date('2026-06-30T12:00:00Z')
const within = new Date('2026-07-01T12:00:00Z')
const after = new Date('2026-07-03T12:00:00Z')

test.each([
  [
    'It will show at the top of every page, as “Urgent”, from 1 July 2026, 9am until 2 July 2026, 6:30pm. It comes and goes by itself.',
    draft,
    before,
  ],
  [
    'Once saved, it shows now, at the top of every page, as “Urgent”, until 2 July 2026, 6:30pm. Then it goes by itself.',
    draft,
    within,
  ],
  ['It is over. It showed at the top of every page until 2 July 2026, 6:30pm.', draft, after],
  [
    'It will show on the page of 1 centre, and beside it in lists, as “Warning”, from 1 July 2026, 9am until 2 July 2026, 6:30pm. It comes and goes by itself.',
    { ...draft, level: 'warning', scope: 'centres', centres: 1 },
    before,
  ],
  [
    'Once saved, it shows now, on the pages of 3 centres, and beside them in lists, as “Urgent”, until 2 July 2026, 6:30pm. Then it goes by itself.',
    { ...draft, scope: 'centres', centres: 3 },
    within,
  ],
  [
    'Once saved, it shows now, at the top of every page, as “Urgent”, until 2 July 2026, 6:30pm. Then it goes by itself.',
    draft,
    new Date(draft.from),
  ],
  ['It is over. It showed at the top of every page until 2 July 2026, 6:30pm.', draft, new Date(draft.until)],
  ['Give both moments, and it is said here where and when the alert shows.', { ...draft, from: '' }, before],
  ['Give both moments, and it is said here where and when the alert shows.', { ...draft, from: 'soon' }, before],
  ['It ends before it begins, so it never shows.', { ...draft, until: draft.from }, before],
  ['Give both moments, and it is said here where and when the alert shows.', { ...draft, until: null }, before],
])('%s', (words, one, at) => {
  expect(alertInWords(one, at)).toBe(words)
})

test('an alert for centres of which none is chosen says so', () => {
  expect(alertInWords({ ...draft, scope: 'centres' }, before)).toContain('nowhere yet: choose the centres')
})
