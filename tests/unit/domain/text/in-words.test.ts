import { inWords } from '@/domain/text/in-words'

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in words: %s', (names, words) => expect(inWords(names)).toBe(words))
