import { changedLabels, compareFields, type Change, type ComparedRow } from '@/domain/comparison/compare'
import type { ComparedField } from '@/domain/comparison/compared-field'

type Node = Record<string, unknown>
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children, version: 1 })
const heading = (tag: string, words: string): Node => ({ type: 'heading', tag, children: [text(words)] })
const list = (listType: string, ...items: Node[][]): Node => ({
  type: 'list',
  listType,
  children: items.map((children) => ({ type: 'listitem', children })),
})
const link = (fields: Node, words: string): Node => ({ type: 'link', fields, children: [text(words)] })
const rich = (...children: Node[]): Node => ({ root: { type: 'root', children } })

const titles: Record<string, string> = {
  'trusts:1': 'East Lancashire',
  'trusts:2': 'Blackpool',
  'trusts:3': 'East Cheshire',
  'pages:9': 'Parking',
  'media:4': 'The scanner',
}
const nameOf = (collection: string, id: string): string => titles[`${collection}:${id}`] ?? `${collection} ${id}`

const fields: ComparedField[] = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'summary', label: 'Summary', type: 'textarea' },
  { name: 'on', label: 'Date', type: 'text' },
  { name: 'kind', label: 'Kind', type: 'select', choices: { hub: 'Hub', spoke: 'Spoke' } },
  { name: 'open', label: 'Open', type: 'checkbox' },
  { name: 'trust', label: 'Host trust', type: 'relationship', relationTo: 'trusts' },
  { name: 'picture', label: 'Picture', type: 'upload', relationTo: 'media' },
  { name: 'topics', label: 'Topics', type: 'relationship', hasMany: true },
  { name: 'numbers', label: 'Numbers', type: 'json' },
  { name: 'body', label: 'Text', type: 'richText' },
  { name: 'place', label: 'Address', type: 'group', fields: [{ name: 'town', label: 'Town', type: 'text' }] },
  {
    name: 'lines',
    label: 'Reporting lines',
    type: 'array',
    row: { singular: 'reporting line', named: ['kind', 'to'] },
    fields: [
      { name: 'kind', label: 'Kind', type: 'select', choices: { reports: 'Reports to' } },
      { name: 'to', label: 'To', type: 'relationship', relationTo: 'trusts' },
      { name: 'until', label: 'Until', type: 'text' },
      { name: 'isShown', label: 'Shown', type: 'checkbox' },
    ],
  },
  {
    name: 'layout',
    label: 'Parts',
    type: 'blocks',
    blocks: {
      callout: { label: 'Callout', fields: [{ name: 'heading', label: 'Heading', type: 'text' }] },
      card: {
        label: 'Card',
        fields: [
          { name: 'look', label: 'Look', type: 'select', choices: { wide: 'Wide' } },
          { name: 'towns', label: 'Towns', type: 'text', hasMany: true },
          { name: 'heading', label: 'Heading', type: 'text' },
          { name: 'note', label: 'Note', type: 'text' },
        ],
      },
    },
  },
]
const compare = (before: unknown, after: unknown): Change[] => compareFields(fields, before, after, nameOf)

/** A change in short: 'Title: [-Old-]{+New+}', a list by its rows. */
const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
const inShort = (change: Change): string => {
  const { label } = change
  const pieces = (all: readonly { kind: keyof typeof marks; text: string }[]) =>
    all.map(({ kind, text: words }) => `${marks[kind][0]}${words}${marks[kind][1]}`).join('')
  if (change.kind === 'words') return `${label}: ${pieces(change.pieces)}`
  if (change.kind === 'group') return `${label} > ${change.changes.map(inShort).join('; ')}`
  if (change.kind === 'lines')
    return `${label}: ${change.lines.map((one) => [`<${one.kind}> ${pieces(one.pieces)}`, ...one.notes].join(' | ')).join(' / ')}`
  const row = ({ change: what, changes, moved, name }: ComparedRow): string =>
    [what, name, ...(moved ? [`from ${moved.from} to ${moved.to}`] : []), ...changes.map(inShort)].join(', ')
  return `${label}: ${change.rows.map(row).join(' / ')}`
}

test.each<[string, unknown, unknown, string[]]>([
  ['a text', { title: 'Scans at night' }, { title: 'Scans by night' }, ['Title: Scans [-at-]{+by+} night']],
  ['a day in words', { on: '2026-01-02' }, { on: '2026-01-03' }, ['Date: [-2-]{+3+} January 2026']],
  [
    'a day in a longer text, as it was written',
    { summary: '2026-01-02' },
    { summary: '2026-01-03' },
    ['Summary: 2026-01-[-02-]{+03+}'],
  ],
  ['a year is a number like any other', { title: '2026' }, { title: '2027' }, ['Title: [-2026-]{+2027+}']],
  ['a choice by its label', { kind: 'hub' }, { kind: 'spoke' }, ['Kind: [-Hub-]{+Spoke+}']],
  ['a box', { open: true }, { open: null }, ['Open: [-Yes-]{+No+}']],
  ['a record by its title', { trust: 1 }, { trust: { id: 2 } }, ['Host trust: [-East Lancashire-]{+Blackpool+}']],
  [
    'a record as a whole, not word by word',
    { trust: 1 },
    { trust: 3 },
    ['Host trust: [-East Lancashire-]{+East Cheshire+}'],
  ],
  ['a record where there was none', { trust: null }, { trust: 1 }, ['Host trust: {+East Lancashire+}']],
  ['a picture by its title', { picture: 4 }, { picture: null }, ['Picture: [-The scanner-]']],
  [
    'several records',
    { topics: [{ relationTo: 'trusts', value: 1 }] },
    {
      topics: [
        { relationTo: 'trusts', value: 2 },
        { relationTo: 'trusts', value: 1 },
      ],
    },
    ['Topics: added, Blackpool'],
  ],
  [
    'the second of several records that went',
    {
      topics: [
        { relationTo: 'trusts', value: 1 },
        { relationTo: 'trusts', value: 2 },
      ],
    },
    { topics: [{ relationTo: 'trusts', value: 1 }] },
    ['Topics: removed, Blackpool'],
  ],
  [
    'one record where there may be several',
    { topics: null },
    { topics: { relationTo: 'trusts', value: 1 } },
    ['Topics: added, East Lancashire'],
  ],
  ['a group that was empty', { place: null }, { place: { town: 'Nelson' } }, ['Address > Town: {+Nelson+}']],
  ['a text that was empty', { body: null }, { body: rich(paragraph(text('New.'))) }, ['Text: <Paragraph> {+New.+}']],
  ['a record that is new: its ticked boxes only', undefined, { title: 'Scans', open: false }, ['Title: {+Scans+}']],
  [
    'a field in a group',
    { place: { town: 'Burnley' } },
    { place: { town: 'Nelson' } },
    ['Address > Town: [-Burnley-]{+Nelson+}'],
  ],
  [
    'lines of a plain text',
    { summary: 'One line.\nAnother line.' },
    { summary: 'One line.\nAnother short line.\nA third.' },
    ['Summary: <Line> One line. / <Line> Another {+short +}line. / <Line> {+A third.+}'],
  ],
])('%s', (_, before, after, expected) => expect(compare(before, after).map(inShort)).toEqual(expected))

test.each<[string, unknown, unknown]>([
  ['what is empty in another way', { title: '', on: null, topics: [] }, { open: false, summary: null }],
  ['spaces that went', { title: 'Scans ' }, { title: 'Scans' }],
  ['spaces that came', { title: 'Scans' }, { title: ' Scans ' }],
  ['spaces and empty lines of a longer text', { summary: 'One.\nTwo.' }, { summary: 'One. \n\n  Two.\n' }],
  ['a record that is no more among several', { topics: [] }, { topics: [{ relationTo: 'trusts', value: null }] }],
  ['a value of several parts', { numbers: [1, 2] }, { numbers: [1, 2] }],
  ['technical fields', { id: 1, updatedAt: 'a', lastEditedBy: 'Ada' }, { id: 2, updatedAt: 'b', lastEditedBy: 'Pat' }],
  ['keys of rows', { lines: [{ id: 'a', until: '2026-01-02' }] }, { lines: [{ id: 'b', until: '2026-01-02' }] }],
  ['a populated relation', { trust: 1 }, { trust: { id: 1, name: 'East Lancashire' } }],
  ['a populated relation to what has a value', { trust: 1 }, { trust: { id: 1, value: 48 } }],
  ['a relation by its number as text', { trust: 1 }, { trust: '1' }],
  [
    'how the editor stores a text',
    { body: rich(paragraph(text('Same'))) },
    { body: rich({ ...paragraph(text('Same')), version: 2, indent: 0 }, paragraph()) },
  ],
])('no noise: %s', (_, before, after) => expect(compare(before, after)).toEqual([]))

test('a text reads as it does on the page: headings, lists, links by where they lead, words in bold', () => {
  const before = rich(
    heading('h2', 'How to get there'),
    paragraph(
      text('Walk in '),
      link({ linkType: 'internal', doc: { relationTo: 'pages', value: 9 } }, 'from the car park'),
      text('.'),
    ),
    list('bullet', [text('Bring a letter')], [text('Bring a friend')]),
    paragraph(text('We '), text('never', 1), text(' charge.')),
  )
  const after = rich(
    heading('h3', 'How to get there'),
    paragraph(text('Walk in '), link({ linkType: 'custom', url: '/parking' }, 'from the car park'), text('.')),
    list('number', [text('Bring a letter')]),
    paragraph(text('We never charge.')),
  )
  expect(compare({ body: before }, { body: after }).map(inShort)).toEqual([
    [
      'Text: <Heading 3> How to get there | Was: heading 2',
      '<Paragraph> Walk in from the car park (link to [-Parking-]{+/parking+}).',
      '<Numbered item> Bring a letter | Was: list item',
      '<List item> [-Bring a friend-]',
      '<Paragraph> We never charge. | In bold: nothing. Before: “never”',
    ].join(' / '),
  ])
})

test('a paragraph that came between others leaves these as they were', () => {
  const [one, two] = [paragraph(text('The first one.')), paragraph(text('The second one.'))]
  expect(compare({ body: rich(one, two) }, { body: rich(one, paragraph(text('New.')), two) }).map(inShort)).toEqual([
    'Text: <Paragraph> The first one. / <Paragraph> {+New.+} / <Paragraph> The second one.',
  ])
})

test('rows are told by what they are: one that came with all that is in it, one that moved, one that changed', () => {
  const before = [
    { id: 'a', kind: 'reports', to: 1, until: null },
    { id: 'b', kind: 'reports', to: 2, until: '2026-01-02', isShown: true },
  ]
  const after = [
    { id: 'c', kind: 'reports', to: 9, isShown: true },
    { id: 'b', kind: 'reports', to: 2, until: '2026-01-02', isShown: true },
    { id: 'a', kind: 'reports', to: 1, until: '2026-03' },
  ]
  expect(compare({ lines: before }, { lines: after }).map(inShort)).toEqual([
    [
      'Reporting lines: added, Reporting line: Reports to trusts 9, Kind: {+Reports to+}, To: {+trusts 9+}, Shown: {+Yes+}',
      'stayed, Reporting line: Reports to East Lancashire, from 1 to 3, Until: {+March 2026+}',
    ].join(' / '),
  ])
  expect(compare({ lines: before }, { lines: before.slice(0, 1) }).map(inShort)).toEqual([
    'Reporting lines: removed, Reporting line: Reports to Blackpool, Kind: [-Reports to-], To: [-Blackpool-], Until: [-2 January 2026-], Shown: [-Yes-]',
  ])
})

test('parts of a page have the name of their kind, and their heading', () => {
  const part = (id: string, words: string) => ({ id, blockType: 'callout', heading: words })
  expect(
    compare(
      { layout: [part('a', 'Closed'), { id: 'x', blockType: 'unknown' }] },
      { layout: [part('a', 'Closed today')] },
    ).map(inShort),
  ).toEqual(['Parts: stayed, Callout: Closed today, Heading: Closed{+ today+} / removed, Parts'])
})

test('a row that came is not told twice where its name says all that is in it', () => {
  const part = { id: 'a', blockType: 'callout', heading: 'Closed' }
  expect(compare({}, { layout: [part] }).map(inShort)).toEqual(['Parts: added, Callout: Closed'])
})

test.each<[string, Node, string]>([
  [
    'its first text of a single value',
    { look: 'wide', towns: ['Nelson'], heading: 'Parking', note: 'Free' },
    'Card: Parking, Look: {+Wide+}, Towns: added, Nelson, Heading: {+Parking+}, Note: {+Free+}',
  ],
  [
    'and what else is in it',
    { heading: 'Parking', note: 'Free' },
    'Card: Parking, Heading: {+Parking+}, Note: {+Free+}',
  ],
  ['its kind alone where it has no such text', { note: 'Free' }, 'Card, Note: {+Free+}'],
])('a part that came has the name of %s', (_, part, expected) =>
  expect(compare({}, { layout: [{ id: 'a', blockType: 'card', ...part }] }).map(inShort)).toEqual([
    `Parts: added, ${expected}`,
  ]),
)

test.each<[string, Node[], Node[], string]>([
  ['came', [], [{ id: 'a', to: 1, isShown: false }], 'added, Reporting line: East Lancashire'],
  ['went', [{ id: 'a', to: 1, isShown: false }], [], 'removed, Reporting line: East Lancashire'],
])('of a row that %s a box that is not ticked says nothing', (_, before, after, expected) =>
  expect(compare({ lines: before }, { lines: after }).map(inShort)).toEqual([`Reporting lines: ${expected}`]),
)

test('what changed is named once', () => {
  const changes = compare({ title: 'A', kind: 'hub' }, { title: 'B', kind: 'spoke' })
  expect(changedLabels([...changes, ...changes])).toEqual(['Title', 'Kind'])
})
