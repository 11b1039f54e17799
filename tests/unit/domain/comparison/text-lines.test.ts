import { linesOfRichText, linesOfText } from '@/domain/comparison/text-lines'

type Node = Record<string, unknown>
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const item = (...children: Node[]): Node => ({ type: 'listitem', children })
const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, children })

const linesOf = (...children: Node[]) =>
  linesOfRichText({ root: { type: 'root', children } }, (collection, id) => `${collection} ${id}`)

test.each<[string, Node[], string[]]>([
  ['a quote', [{ type: 'quote', children: [text('Very kind.')] }], ['Quote: Very kind.']],
  [
    'a list in a list, line by line',
    [
      list(
        'number',
        item(text('Bring')),
        item(list('bullet', item(text('a letter')), item(text('a card')))),
        item(text('Wait')),
      ),
    ],
    ['Numbered item: Bring', 'List item: a letter', 'List item: a card', 'Numbered item: Wait'],
  ],
  [
    'words before and after a line break apart',
    [paragraph(text('Walk in'), { type: 'linebreak' }, text('Any day'))],
    ['Paragraph: Walk in\nAny day'],
  ],
  [
    'an address that became a link while it was written',
    [
      paragraph({
        type: 'autolink',
        fields: { linkType: 'custom', url: 'https://www.nhs.uk' },
        children: [text('www.nhs.uk')],
      }),
    ],
    ['Paragraph: www.nhs.uk (link to https://www.nhs.uk)'],
  ],
  [
    'a link to a populated page by its number',
    [
      paragraph({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'pages', value: { id: 9 } } },
        children: [text('Parking')],
      }),
    ],
    ['Paragraph: Parking (link to pages 9)'],
  ],
  [
    'a link to a page that is no more',
    [paragraph({ type: 'link', fields: { linkType: 'internal', doc: null }, children: [text('Parking')] })],
    ['Paragraph: Parking'],
  ],
  ['a link that leads nowhere', [paragraph({ type: 'link', children: [text('Parking')] })], ['Paragraph: Parking']],
  ['no spaces around', [paragraph(text(' Walk in. '))], ['Paragraph: Walk in.']],
  ['nothing of a line of spaces', [paragraph(text('  ')), paragraph()], []],
  ['nothing of what is no line', [{ type: 'unknown', children: [text('Walk in.')] }], []],
])('a text of the editor: %s', (_, nodes, expected) =>
  expect(linesOf(...nodes).map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual(expected),
)

test.each<[string, Node[], string[]]>([
  ['its words', [text('We '), text('never', 1), text(' charge.')], ['never']],
  ['without the spaces beside them', [text('We'), text(' never ', 1), text('charge.')], ['never']],
  ['not a space alone', [text('We'), text(' ', 1), text('charge.')], []],
  ['with italics too', [text('We '), text('never', 3)], ['never']],
  ['not italics alone', [text('We '), text('never', 2)], []],
])('in bold: %s', (_, nodes, expected) => expect(linesOf(paragraph(...nodes))[0]?.bold).toEqual(expected))

test.each([null, undefined, '', { root: null }])('a text that is not there has no lines: %p', (stored) =>
  expect(linesOfRichText(stored, () => '')).toEqual([]),
)

test.each<[string, string, string[]]>([
  ['each line', 'One.\nTwo.', ['One.', 'Two.']],
  ['no spaces around, no empty lines', ' One. \n\n  \nTwo.\n', ['One.', 'Two.']],
  ['none', '', []],
])('a plain text: %s', (_, words, expected) =>
  expect(linesOfText(words)).toEqual(expected.map((line) => ({ kind: 'Line', text: line, bold: [] }))),
)
