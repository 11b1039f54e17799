import { closedInWords, itemHeading, laterInWords, paperAnchor } from '@/domain/governance/agenda-words'

test.each<[Parameters<typeof closedInWords>[0]['closed'], string | null]>([
  [null, null],
  [{ kind: 'embargoed', until: '2026-03-03T09:00:00.000Z' }, 'Public from 3 March 2026, 9am'],
  [{ kind: 'private', reason: 'commercially sensitive' }, 'Private: commercially sensitive'],
  [{ kind: 'private', reason: null }, 'Private'],
  [{ kind: 'private', reason: '' }, 'Private'],
])('why there is no more of an item: %j', (closed, words) => expect(closedInWords({ closed })).toBe(words))

test.each([
  [null, null],
  ['2026-03-03T12:00:00.000Z', 'Papers will be public from 3 March 2026, midday.'],
  // half past midnight in London, in summer
  ['2026-06-15T23:30:00.000Z', 'Papers will be public from 16 June 2026, 12:30am.'],
])('papers that come %s', (papersFrom, words) => expect(laterInWords(papersFrom)).toBe(words))

test.each([
  [{ number: 3, title: 'Finance report', closed: null }, '3. Finance report'],
  [{ number: 4, title: 'A contract', closed: 'Private: commercially sensitive' }, '4. A contract'],
  [{ number: 5, title: null, closed: 'Public from 3 March 2026, 9am' }, '5. Public from 3 March 2026, 9am'],
  [{ number: 6, title: null, closed: null }, '6. Private'],
])('an item with its number: %j', (item, heading) => expect(itemHeading(item)).toBe(heading))

test('papers of the meeting and of its items have places of their own on the page', () =>
  expect([paperAnchor(0, 0), paperAnchor(1, 0), paperAnchor(1, 1)]).toEqual(['paper-0-1', 'paper-1-1', 'paper-1-2']))
