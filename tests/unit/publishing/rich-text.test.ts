import { richText } from '@/publishing/sent/rich-text'

const text = (children: unknown, more: object = {}) => ({ root: { type: 'root', children, ...more } })
const words = { type: 'text', text: 'x', format: 1, mode: 'normal', style: '', detail: 0, version: 1 }
const paragraph = { type: 'paragraph', version: 1, children: [words, { type: 'linebreak' }] }
const link = (fields: unknown) => ({ type: 'link', version: 3, fields, children: [words] })

test.each([
  [null],
  [text([])],
  [text([paragraph], { format: '', indent: 0, version: 1, direction: null })],
  [
    text([
      {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: [{ type: 'listitem', value: 1, children: [paragraph] }],
      },
    ]),
  ],
  [text([link({ linkType: 'custom', url: '/about', newTab: false })])],
  [text([link({ linkType: 'internal', doc: { relationTo: 'pages', value: 1 } })])],
])('%j is a text', (value) => expect(richText(value)).toEqual({ value }))

test.each([
  5,
  'zz',
  [1],
  {},
  { root: {} },
  { root: 5 },
  { root: { type: 'paragraph', children: [] } },
  { root: { type: 'root' } },
  text(null),
  text('x'),
  text([null]),
  text([{}]),
  text([{ type: 'paragraph' }]),
  text([{ type: 'paragraph', children: 'x' }]),
  text([{ type: 'text', text: {} }]),
  text([{ type: 'text' }]),
  text([{ type: 'text', text: 'x', format: {} }]),
  text([{ type: 'heading', tag: 5, children: [] }]),
  text([{ type: 'nosuch', version: 1 }]),
  text([{ type: '__proto__', children: [] }]),
  text([{ type: 'block', fields: { blockType: 'x' } }]),
  text([link(null)]),
  text([link({ doc: { relationTo: 'users', value: 1 } })]),
  text([link({ doc: { relationTo: 'pages', value: 'x' } })]),
  text([link({ url: 5 })]),
])('%j is none', (value) => expect(richText(value)).toHaveProperty('problem'))

test('signs that cannot be seen are taken out of it', () =>
  expect(richText(text([{ ...words, text: 'a\u0000\u202eb' }]))).toEqual({ value: text([{ ...words, text: 'ab' }]) }))
