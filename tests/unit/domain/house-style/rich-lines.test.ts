import { richLines } from '@/domain/house-style/rich-lines'

interface Node {
  type: string
  [key: string]: unknown
}

const node = (type: string, children: unknown[], more: object = {}): Node => ({ type, children, ...more })
const words = (text: string): Node => ({ type: 'text', text })
const linesOf = (...children: unknown[]) => richLines({ root: { children } })
const textsOf = (...children: unknown[]) => linesOf(...children).map(({ text }) => text)

test('each heading, paragraph, item and quote is a line, empty ones too; a heading has its level', () => {
  expect(
    linesOf(
      node('heading', [words('Parking')], { tag: 'h2' }),
      node('paragraph', []),
      node('heading', [words('Blue badges')], { tag: 'h3' }),
      node('list', [node('listitem', [words('Bring it')]), node('listitem', [words('Show it')])]),
      node('quote', [words('It is free.')]),
      node('upload', [words('of a kind that has no words')]),
    ),
  ).toEqual([
    { kind: 'heading', level: 2, text: 'Parking', links: [] },
    { kind: 'paragraph', text: '', links: [] },
    { kind: 'heading', level: 3, text: 'Blue badges', links: [] },
    { kind: 'item', text: 'Bring it', links: [] },
    { kind: 'item', text: 'Show it', links: [] },
    { kind: 'quote', text: 'It is free.', links: [] },
  ])
})

test('the items of a list within a list are lines of their own', () => {
  const inner = node('list', [node('listitem', [words('Inner')])])
  expect(textsOf(node('list', [node('listitem', [words('Outer')]), node('listitem', [inner])]))).toEqual([
    'Outer',
    'Inner',
  ])
  expect(textsOf(node('list', [node('listitem', [words('Before it'), inner])]))).toEqual(['Inner'])
})

test('a break of a line stands between the words around it', () => {
  expect(textsOf(node('paragraph', [words('One'), { type: 'linebreak' }, words('two')]))).toEqual(['One\ntwo'])
})

const url = 'https://www.example.nhs.uk/'
const linkWith = (type: string, fields: unknown) =>
  linesOf(node('paragraph', [words('See '), node(type, [words('it')], { fields })]))

test.each([
  ['link', { linkType: 'custom', url }, { href: url, record: null }],
  ['autolink', { url }, { href: url, record: null }],
  ['link', { linkType: 'internal', doc: { relationTo: 'trusts', value: 4 } }, { href: null, record: 'trusts:4' }],
  [
    'link',
    { linkType: 'internal', doc: { relationTo: 'trusts', value: { id: 4 } } },
    { href: null, record: 'trusts:4' },
  ],
])('a %s with %j is found at its words', (type, fields, target) => {
  expect(linkWith(type, fields)).toEqual([
    { kind: 'paragraph', text: 'See it', links: [{ from: 4, to: 6, ...target }] },
  ])
})

test.each([
  ['link', undefined],
  ['link', null],
  ['link', { linkType: 'custom' }],
  ['link', { linkType: 'internal', doc: null, url }],
  ['mark', { url }],
])('a %s with %j leads nowhere; its words are read', (type, fields) => {
  expect(linkWith(type, fields)).toEqual([{ kind: 'paragraph', text: 'See it', links: [] }])
})

test.each([null, undefined, 'words', 7, {}, { root: null }, { root: {} }, { root: { children: 'words' } }])(
  'what is no text, %j, has no lines',
  (stored) => {
    expect(richLines(stored)).toEqual([])
  },
)

test('what is no node is passed over', () => {
  expect(textsOf(null, 'words', node('paragraph', [null, 7, words('One')]))).toEqual(['One'])
})

test('nesting deeper than any that the editor makes is not followed', () => {
  const nested = (type: string, depth: number, inside: Node): Node =>
    Array.from({ length: depth }).reduce<Node>((within) => node(type, [within]), inside)
  const paragraph = node('paragraph', [words('Deep')])
  expect(textsOf(nested('list', 20, paragraph))).toEqual(['Deep'])
  expect(textsOf(nested('list', 2000, paragraph))).toEqual([])
  expect(textsOf(node('paragraph', [nested('mark', 20, words('Deep'))]))).toEqual(['Deep'])
  expect(textsOf(node('paragraph', [nested('mark', 2000, words('Deep'))]))).toEqual([''])
})
