import { findHeadingOrder, headingForm } from '@/domain/house-style/rules/headings'
import type { Line, Part } from '@/domain/house-style/text'

const heading = (level: 2 | 3, text: string): Line => ({ kind: 'heading', level, text, links: [] })
const part = (path: string, outline: string, ...lines: Line[]): Part => ({
  path,
  label: 'Text',
  tab: null,
  kind: 'prose',
  outline,
  lines,
})

test.each([
  ['an empty heading is none', [part('a', 'a', heading(2, ' '), heading(3, 'Parking'))], [['a', 1]]],
  ['an empty heading is not found', [part('a', 'a', heading(3, ' '))], []],
  ['the headings of one text go on', [part('a', 'page', heading(2, 'One')), part('b', 'page', heading(3, 'Two'))], []],
  ['another text begins anew', [part('a', 'a', heading(2, 'One')), part('b', 'b', heading(3, 'Two'))], [['b', 0]]],
  [
    'a title has no level',
    [part('a', 'page', { kind: 'heading', text: 'A', links: [] }), part('b', 'page', heading(3, 'B'))],
    [['b', 0]],
  ],
  [
    'words are no heading',
    [part('a', 'a', { kind: 'paragraph', level: 2, text: 'A', links: [] }, heading(3, 'B'))],
    [['a', 1]],
  ],
])('order of headings: %s', (_, parts, found) => {
  expect(findHeadingOrder({ parts }).map(({ at, line }) => [at.path, line])).toEqual(found)
})

test.each([
  ['Where is it? ', [[0, 12]]],
  ['Parking. ', [[7, 8]]],
  ['  Parking', []],
  ['', []],
])('form of the heading “%s”', (text, spots) => {
  expect(headingForm(text).map(({ from, to }) => [from, to])).toEqual(spots)
})
