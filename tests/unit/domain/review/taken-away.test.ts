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

test.each([
  ['an open centre closes', 'open', 'closed', true],
  ['a limited one closes', 'limited', 'closed', true],
  ['a closed one gets another reason', 'closed', 'closed', false],
  ['a planned one closes', 'planned', 'closed', false],
  ['an open one is limited', 'open', 'limited', false],
  ['a closed one opens', 'closed', 'open', false],
  ['what is no centre changes', undefined, undefined, false],
])('%s', (_, before, after, expected) => expect(closesForNow({ state: before }, { state: after })).toBe(expected))
