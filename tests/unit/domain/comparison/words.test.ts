import fc from 'fast-check'
import { compareWords, likeness, type Piece } from '@/domain/comparison/words'

const without = (kind: Piece['kind'], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

test('what stayed and went is the older text, what stayed and came the newer', () => {
  const text = fc
    .array(fc.constantFrom('the', 'scan', 'is', 'at', '5pm', '.', ',', ' ', ' ', '\n', 'Ålesund', '👩‍⚕️'), {
      maxLength: 40,
    })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after)
      expect([without('added', pieces), without('removed', pieces)]).toEqual([before, after])
    }),
  )
})

test.each<[string, string, string, string]>([
  ['one word', 'Open until 5pm today', 'Open until 6pm today', 'Open until [-5pm-]{+6pm+} today'],
  [
    'words that follow each other are one',
    'Bring your old letter with you',
    'Bring a new card with you',
    'Bring [-your old letter-]{+a new card+} with you',
  ],
  [
    'two places in a sentence',
    'Open until 5pm on Monday only',
    'Open until 6pm on Tuesday only',
    'Open until [-5pm-]{+6pm+} on [-Monday-]{+Tuesday+} only',
  ],
  ['spaces at both ends', ' 5pm to 7pm ', ' 6pm to 8pm ', ' [-5pm-]{+6pm+} to [-7pm-]{+8pm+} '],
  [
    'a short text that became a long one',
    'Closed',
    'Closed on Monday and Tuesday for repairs',
    'Closed{+ on Monday and Tuesday for repairs+}',
  ],
  ['a quarter in common', 'a letter', 'a friend', 'a [-letter-]{+friend+}'],
  ['less than a quarter in common', 'a letters', 'a friends', '[-a letters-]{+a friends+}'],
  ['a sentence that came', 'Park behind.', 'Park behind. Cars only.', 'Park behind.{+ Cars only.+}'],
  [
    'little in common',
    'The scan is free of charge for you',
    'Ask at the desk',
    '[-The scan is free of charge for you-]{+Ask at the desk+}',
  ],
  ['nothing', 'Same', 'Same', 'Same'],
  ['all new', '', 'New', '{+New+}'],
  ['all gone', 'Old', '', '[-Old-]'],
])('%s', (_, before, after, expected) => {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  expect(
    compareWords(before, after)
      .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
      .join(''),
  ).toBe(expected)
})

test('two empty texts have no pieces', () => expect(compareWords('', '')).toEqual([]))

test('two long texts without a word in common are not searched to the end', () => {
  const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 6000 }, (_, i) => `${letter}${i}`).join(' '))
  expect(compareWords(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test.each([
  ['the same', 'Walk in at any time.', 'walk in, at any time', 1],
  ['nothing in common', 'Walk in.', 'By appointment', 0],
  ['no words', '...', '', 0],
  ['a word that is there twice counts twice', 'scan scan', 'scan', 2 / 3],
  ['a word that came twice is shared once', 'scan', 'scan scan', 2 / 3],
])('likeness: %s', (_, before, after, expected) => {
  expect(likeness(before, after)).toBeCloseTo(expected)
})
