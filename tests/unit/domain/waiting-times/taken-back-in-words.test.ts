import { takenBackInWords } from '@/domain/waiting-times/taken-back-in-words'

const one = { firstMonth: '2026-04', lastMonth: '2026-04', added: 0, changed: 0, removed: 0 }

test.each([
  [{ ...one, added: 75 }, '75 figures of April 2026 go from public pages at once. No earlier figures return.'],
  [
    { ...one, firstMonth: '2023-04', lastMonth: '2026-03', added: 2_700 },
    '2,700 figures of the 36 months from April 2023 to March 2026 go from public pages at once. No earlier figures return.',
  ],
  [
    { ...one, added: 10, changed: 5, removed: 2 },
    '15 figures of April 2026 go from public pages at once. 7 figures from before return.',
  ],
  [{ ...one, changed: 1 }, '1 figure of April 2026 goes from public pages at once. 1 figure from before returns.'],
  [{ ...one, removed: 3 }, 'No figures of April 2026 go from public pages at once. 3 figures from before return.'],
])('of %j it says: %s', (numbers, words) => expect(takenBackInWords(numbers)).toBe(words))
