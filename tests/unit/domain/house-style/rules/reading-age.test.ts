import { findReadingAge, readingAge } from '@/domain/house-style/rules/reading-age'
import type { Part } from '@/domain/house-style/text'

// 0.39 × words a sentence + 11.8 × syllables a word - 15.59 + 5
test.each([
  ['20 sentences of 5 words of one syllable', 'The cat sat on it. '.repeat(20), 3],
  ['10 sentences of 10 words of one syllable', 'The cat sat on it and the dog sat too. '.repeat(10), 5],
  ['50 sentences of 2 words, of which each second has two', 'Some water. '.repeat(50), 8],
  ['signs between the sentences, which are none', 'The cat sat on it. ?! … '.repeat(20), 3],
  ['fewer than 100 words', `${'The cat sat on it. '.repeat(19)}The cat sat down.`, null],
  ['nothing', '', null],
])('the reading age of %s', (_, text, age) => {
  expect(readingAge([text])).toBe(age)
})

const hard = 'Organisations facilitate interoperability. '
const part = (path: string, text: string, kind: Part['kind'] = 'prose'): Part => ({
  path,
  label: 'Text',
  tab: null,
  kind,
  outline: path,
  lines: [{ kind: 'paragraph', text, links: [] }],
})

test('of several texts the longest is named, wherever it stands', () => {
  const parts = [part('short', hard.repeat(5)), part('long', hard.repeat(40)), part('middle', hard.repeat(10))]
  for (const some of [parts, parts.toReversed()])
    expect(findReadingAge({ parts: some }).map(({ at }) => at.path)).toEqual(['long'])
})

test('titles and fields of a few words are not counted', () => {
  expect(findReadingAge({ parts: [part('a', hard.repeat(40), 'short'), part('b', hard.repeat(40), 'title')] })).toEqual(
    [],
  )
  expect(findReadingAge({ parts: [part('a', hard.repeat(80), 'short'), part('b', hard.repeat(40))] })).toMatchObject([
    { at: { path: 'b' } },
  ])
})

test.each([
  ['11 is what to write for', 'Some water some water some water some water some water. '.repeat(10), 11, 0],
  ['12 is above it', 'Some water some water some water some water some water some water. '.repeat(10), 12, 1],
])('a reading age of %s', (_, text, age, count) => {
  expect(readingAge([text])).toBe(age)
  expect(findReadingAge({ parts: [part('body', text)] })).toHaveLength(count)
})
