import { eventWords } from '@/app/(site)/governance/event-words'
import { vacancy } from '@/app/(site)/governance/seat-words'
import type { EventView } from '@/content/governance/event-views'

const event = (over: Partial<EventView>): EventView => ({
  key: 'a',
  what: 'set-up',
  date: '2021-12',
  body: { href: '/governance/a', text: 'A board' },
  others: [{ href: '/governance/b', text: 'B board' }],
  kind: null,
  was: null,
  seat: 'Chair',
  howMany: null,
  holder: null,
  onBehalfOf: null,
  ...over,
})

test.each<[Partial<EventView>, string, string]>([
  [{ what: 'set-up' }, ' was set up', ' will be set up'],
  [
    { what: 'dissolved' },
    ' was dissolved, and succeeded by the B board',
    ' will be dissolved, and succeeded by the B board',
  ],
  [{ what: 'dissolved', others: [] }, ' was dissolved', ' will be dissolved'],
  [{ what: 'line-begins', kind: 'advises' }, ' began to advise the B board', ' will advise the B board'],
  [
    { what: 'line-ends', kind: 'reports-to' },
    ' stopped reporting to the B board',
    ' will stop reporting to the B board',
  ],
  [
    { what: 'appointed', holder: 'Robin Example', onBehalfOf: 'A trust' },
    ': Robin Example (A trust) joined as "Chair"',
    ': Robin Example (A trust) will join as "Chair"',
  ],
  [
    { what: 'reappointed' },
    ': somebody whose name is not published was appointed again as "Chair"',
    ': somebody whose name is not published will be appointed again as "Chair"',
  ],
  [
    { what: 'leaves' },
    ': somebody whose name is not published left as "Chair"',
    ': somebody whose name is not published will leave as "Chair"',
  ],
  [
    { what: 'seat-number', howMany: 2 },
    ' changed the number of seats "Chair" to 2',
    ' will change the number of seats "Chair" to 2',
  ],
  [
    { what: 'renamed', was: 'Old board' },
    ' became the new name of the Old board',
    ' will be the new name of the Old board',
  ],
])('%j in words', (over, past, coming) => {
  expect(eventWords(event(over), 'past')).toBe(past)
  expect(eventWords(event(over), 'coming')).toBe(coming)
})

test.each([
  [{ howMany: 3, state: 'held', vacant: 1 }, '1 of 3 seats vacant'],
  [{ howMany: 3, state: 'vacant', vacant: 3 }, 'All 3 seats vacant'],
  [{ howMany: 1, state: 'vacant', vacant: 1 }, 'Vacant'],
  [{ howMany: null, state: 'vacant', vacant: 1 }, 'Vacant'],
  [{ howMany: 2, state: 'held', vacant: 0 }, null],
  [{ howMany: 2, state: 'unknown', vacant: 0 }, null],
] as const)('%j: %s', (seat, words) => expect(vacancy(seat)).toBe(words))
