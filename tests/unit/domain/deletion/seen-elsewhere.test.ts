import { isSeenElsewhere, seenElsewhere, type SeenElsewhere } from '@/domain/deletion/seen-elsewhere'

const at = new Date('2026-06-11T09:00:00Z')
const alert = (from: string, until: string, scope = 'site') => ({ from, until, scope })

test.each<[SeenElsewhere, Record<string, unknown>, string]>([
  [
    'waiting-notes',
    { month: '2026-03' },
    'It is public now, beside the figures of March 2026, and goes from there at once.',
  ],
  [
    'alerts',
    alert('2026-06-11T09:00:00Z', '2026-06-12T09:00:00Z'),
    'It is public now, at the top of every page, and goes from there at once.',
  ],
  [
    'alerts',
    alert('2026-06-10T09:00:00Z', '2026-06-12T09:00:00Z', 'centres'),
    'It is public now, at its centres, and goes from there at once.',
  ],
  [
    'alerts',
    alert('2026-06-12T09:00:00Z', '2026-06-13T09:00:00Z'),
    'It is not public yet: it would be from 12 June 2026, 10am.',
  ],
  ['alerts', alert('2026-06-10T09:00:00Z', '2026-06-11T09:00:00Z'), 'It is over, and not public any more.'],
  [
    'search-synonyms',
    { typed: 'bloods', meaning: 'Blood test' },
    'It counts now: whoever types these words also finds Blood test. After this they do not.',
  ],
  [
    'search-pins',
    { typed: 'results' },
    'It is public now, above the results of a search for results, and goes from there at once.',
  ],
  [
    'redirects',
    { from: '/old' },
    'It is public now: /old leads to another page. After this, whoever comes to it is told at once that there is no such page.',
  ],
])('of %s, %j it says: %s', (collection, record, words) => expect(seenElsewhere(collection, record, at)).toBe(words))

test.each<SeenElsewhere>(['seats', 'appointments', 'people', 'organisations', 'interests'])(
  'of %s a published record is public, and a draft is not',
  (collection) => {
    expect(seenElsewhere(collection, { _status: 'published' }, at)).toMatch(
      /^It is public now, .*, and goes from there/,
    )
    expect(seenElsewhere(collection, { _status: 'draft' }, at)).toBeNull()
  },
)

test('a record with a page of its own, and one that nobody sees, are none of these', () =>
  expect(['pages', 'users', 'bundles', 'toString'].filter(isSeenElsewhere)).toEqual([]))
