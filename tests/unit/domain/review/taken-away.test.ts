import { onlyTakesAway } from '@/domain/review/taken-away'

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
