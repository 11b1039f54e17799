import { findLongSentences } from '@/domain/house-style/rules/sentences'
import type { Part, RecordText } from '@/domain/house-style/text'

const part = (path: string, kind: Part['kind'], text: string): Part => ({
  path,
  label: 'Text',
  tab: null,
  kind,
  outline: path,
  lines: [{ kind: 'paragraph', text, links: [] }],
})
const recordOf = (...parts: Part[]): RecordText => ({ names: [], parts, pictures: [] })

test('long sentences are looked for in fields of words, not in titles', () => {
  const long = 'word '.repeat(21)
  const record = recordOf(part('title', 'title', long), part('caption', 'short', long), part('body', 'prose', long))
  expect(findLongSentences(record).map(({ at }) => at.path)).toEqual(['caption', 'body'])
})
