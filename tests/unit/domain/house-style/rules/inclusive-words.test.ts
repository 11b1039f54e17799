import { findInclusiveWords } from '@/domain/house-style/rules/inclusive-words'
import type { Part, RecordText } from '@/domain/house-style/text'

const part = (path: string, kind: Part['kind'], ...texts: string[]): Part => ({
  path,
  label: 'Text',
  tab: null,
  kind,
  outline: path,
  lines: texts.map((text) => ({ kind: 'paragraph', text, links: [] })),
})
const recordOf = (...parts: Part[]): RecordText => ({ names: [], parts, pictures: [] })

test.each([
  ['The chairman met the elderly.', ['chairman', 'the elderly']],
  ['The elderly met the chairman.', ['chairman', 'The elderly']],
  ['Somebody who suffers from muscular dystrophy.', ['suffers from muscular dystrophy']],
])('words about people: “%s”', (text, quotes) => {
  expect(findInclusiveWords(recordOf(part('body', 'prose', text))).map(({ quote }) => quote)).toEqual(quotes)
})

test('words about people are found in every line and field, at the same place too', () => {
  const record = recordOf(
    part('title', 'title', 'Chairman'),
    part('body', 'prose', 'Help.', 'The elderly', 'Chairman'),
    part('more', 'prose', 'Help.', 'Chairman', 'The elderly'),
  )
  expect(findInclusiveWords(record).map(({ at, line, quote }) => [at.path, line, quote])).toEqual([
    ['title', 0, 'Chairman'],
    ['body', 2, 'Chairman'],
    ['more', 1, 'Chairman'],
    ['body', 1, 'The elderly'],
    ['more', 2, 'The elderly'],
  ])
})

test('of many better words up to three are named', () => {
  const [found] = findInclusiveWords(recordOf(part('body', 'prose', 'The chairman agreed.')))
  expect(found?.how).toMatch(/^Write “[^”]+”(?: or “[^”]+”){1,2}\.$/)
})
