import { closesForNow, onlyTakesAway } from '@/domain/review/taken-away'

const shown = {}
const noted = { on: '2026-01-02', keep: true }
const hidden = { on: '2026-01-02', keep: false }

test.each([
  ['withdrawn', shown, hidden, true],
  ['kept below a note', shown, noted, true],
  ['hidden after it was kept', noted, hidden, true],
  ['hidden for another reason', hidden, { ...hidden, on: '2026-01-03' }, true],
  ['shown again below a note', hidden, noted, false],
  ['brought back', hidden, shown, false],
  ['changed in its words alone', shown, { on: null, keep: false }, false],
])('a text that is %s', (_, before, after, expected) => {
  expect(onlyTakesAway(before, after)).toBe(expected)
})

const today = '2026-11-29'
const open = { state: 'open' } as const
const closed = { state: 'closed', from: today } as const

test.each([
  ['an open centre closes', open, closed, true],
  ['a limited one closes', { state: 'limited' }, closed, true],
  ['one that was closed once closes again', { state: 'closed', until: '2026-11-28' }, closed, true],
  ['one that has opened since closes', { state: 'planned', until: '2026-11-28' }, closed, true],
  ['one that was to close later closes today', { state: 'closed', from: '2026-12-01' }, closed, true],
  ['one that is to move closes today', { state: 'moved', from: '2026-12-01' }, closed, true],
  ['an open one is to close later', open, { state: 'closed', from: '2026-12-01' }, true],
  [
    'one that is to move is to close later',
    { state: 'moved', from: '2026-12-01' },
    { ...closed, from: '2026-12-02' },
    false,
  ],
  ['a limited one was closed once', { state: 'limited' }, { state: 'closed', until: '2026-11-28' }, false],
  ['a closed one gets another reason', { state: 'closed' }, closed, false],
  ['a planned one closes', { state: 'planned' }, closed, false],
  ['one that has moved closes', { state: 'moved' }, closed, false],
  ['an open one is limited', open, { state: 'limited' }, false],
  ['a closed one opens', { state: 'closed' }, open, false],
  ['what is no centre changes', {}, {}, false],
] as const)('%s', (_, before, after, expected) => expect(closesForNow(before, after, today)).toBe(expected))
