import { findAcronyms } from '@/domain/house-style/rules/acronyms'
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

test('a record’s own name explains the short form of it; a title explains and asks nothing', () => {
  const text = recordOf(part('body', 'prose', 'ELHT runs it.'))
  expect(findAcronyms(text).map(({ quote }) => quote)).toEqual(['ELHT'])
  expect(findAcronyms({ ...text, names: ['East Lancashire Hospitals Trust'] })).toEqual([])
  expect(findAcronyms({ ...text, names: ['Blackpool Teaching Hospitals'] })).toHaveLength(1)
  expect(findAcronyms(recordOf(part('title', 'title', 'ELHT'), part('body', 'prose', 'ELHT runs it.')))).toMatchObject([
    { at: { path: 'body' } },
  ])
})
