import { recordText, type FieldShape } from '@/domain/house-style/record-text'

/** A text as the editor stores it, of one paragraph a line. */
const stored = (...paragraphs: string[]) => ({
  root: {
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})
const paragraph = (text: string) => ({ kind: 'paragraph', text, links: [] })

const text = (name: string, more: Partial<FieldShape> = {}): FieldShape => ({ type: 'text', name, ...more })
const rich = (name: string): FieldShape => ({ type: 'richText', name })
const picture: FieldShape = { type: 'upload', name: 'image', label: 'Picture', relationTo: 'media' }

const paths = (fields: FieldShape[], data: unknown) => recordText(fields, data).parts.map(({ path }) => path)

test.each([
  ['a title', text('title'), 'Parking', { kind: 'title', lines: [{ kind: 'heading', text: 'Parking', links: [] }] }],
  [
    'a heading',
    text('heading'),
    'Parking',
    { kind: 'title', lines: [{ kind: 'heading', text: 'Parking', links: [] }] },
  ],
  ['a few words', text('caption'), 'A room', { kind: 'short', lines: [paragraph('A room')] }],
  ['sentences', { type: 'textarea', name: 'summary' }, 'We scan.', { kind: 'prose', lines: [paragraph('We scan.')] }],
  ['a text', rich('body'), stored('One.', 'Two.'), { kind: 'prose', lines: [paragraph('One.'), paragraph('Two.')] }],
])('%s is read as what it is', (_, field, value, part) => {
  const { name = '' } = field
  expect(recordText([field], { [name]: value }).parts).toMatchObject([
    { path: name, outline: name, tab: null, ...part },
  ])
})

test.each<[string, FieldShape, unknown]>([
  ['an empty field', text('caption'), ''],
  ['a field of blanks', text('caption'), '  '],
  ['a field that was never filled in', text('caption'), undefined],
  ['a number', text('caption'), 7],
  ['an empty text', rich('body'), null],
  ['a text with no lines', rich('body'), stored()],
  ['a list of words', text('caption', { hasMany: true }), 'words'],
  ['a hidden field', text('caption', { admin: { hidden: true } }), 'words'],
  ['a name', text('name'), 'Burnley'],
  ['a tick box', { type: 'checkbox', name: 'open' }, true],
])('nothing is read from %s', (_, field, value) => {
  expect(recordText([field], { [field.name ?? '']: value }).parts).toEqual([])
})

test.each([undefined, {}, { hidden: false }, { description: 'Two lines at most.' }])(
  'a field with %j as its panel options is read',
  (admin) => {
    expect(paths([text('caption', { admin })], { caption: 'A room' })).toEqual(['caption'])
  },
)

test.each([
  ['its label', text('sharedGoal', { label: 'What we share' }), 'What we share'],
  ['its name in words', text('sharedGoal'), 'Shared goal'],
  ['its name in words, with a number', text('step2Words'), 'Step2 words'],
  ['its name in words, where the label is no text', text('sharedGoal', { label: false }), 'Shared goal'],
])('a field is called by %s', (_, field, label) => {
  expect(recordText([field], { [field.name ?? '']: 'Words' }).parts[0]?.label).toBe(label)
})

test('an address of another site is no words of ours, but is looked at', () => {
  const { addresses, parts } = recordText([text('website', { label: 'Website' }), text('nhsPage'), text('caption')], {
    website: 'https://east.example.nhs.uk/',
    nhsPage: null,
    caption: 'A room',
  })
  expect(addresses).toEqual([{ path: 'website', label: 'Website', tab: null, href: 'https://east.example.nhs.uk/' }])
  expect(parts.map(({ path }) => path)).toEqual(['caption'])
})

test.each<[string, FieldShape, unknown, string[]]>([
  ['by its id', picture, 4, ['4']],
  ['by an id of letters', picture, 'a1', ['a1']],
  ['as a whole record', picture, { id: 4, alt: 'A scanner' }, ['4']],
  ['several of them', { ...picture, hasMany: true }, [4, { id: 5 }], ['4', '5']],
  ['none', picture, null, []],
  ['no picture but a document', { ...picture, relationTo: 'documents' }, 4, []],
])('a picture is found: %s', (_, field, value, ids) => {
  expect(recordText([field], { image: value }).pictures).toEqual(
    ids.map((id) => ({ path: 'image', label: 'Picture', tab: null, id })),
  )
})

test('fields in tabs are found, with the tab and, where it has a name, its part of the path', () => {
  const tabs: FieldShape = {
    type: 'tabs',
    tabs: [
      { label: 'Content', fields: [text('caption')] },
      { label: 'For search engines', name: 'meta', fields: [text('description')] },
      { fields: [{ type: 'tabs', tabs: [{ label: 'Inner', name: 'inner', fields: [text('note')] }] }] },
    ],
  }
  const data = {
    caption: 'One',
    meta: { description: 'Two' },
    inner: { note: 'Three' },
    description: 'not of that tab',
  }
  expect(recordText([tabs], data).parts.map(({ path, tab }) => [path, tab])).toEqual([
    ['caption', 'Content'],
    ['meta.description', 'For search engines'],
    ['inner.note', 'Inner'],
  ])
})

test('a tab without a label of its own belongs to the one around it', () => {
  const inner: FieldShape = {
    type: 'tabs',
    tabs: [{ fields: [text('caption')] }, { name: 'meta', fields: [text('note')] }],
  }
  const outer: FieldShape = { type: 'tabs', tabs: [{ label: 'Content', name: 'all', fields: [inner] }] }
  const { parts } = recordText([outer], { all: { caption: 'One', meta: { note: 'Two' } } })
  expect(parts.map(({ path, tab }) => [path, tab])).toEqual([
    ['all.caption', 'Content'],
    ['all.meta.note', 'Content'],
  ])
})

test.each<[string, FieldShape, unknown, string[]]>([
  ['a row without a name', { type: 'row', fields: [text('caption')] }, { caption: 'One' }, ['caption']],
  ['a group', { type: 'group', name: 'lead', fields: [text('words')] }, { lead: { words: 'One' } }, ['lead.words']],
  ['a group that is empty', { type: 'group', name: 'lead', fields: [text('words')] }, { lead: null }, []],
  [
    'rows of a table',
    { type: 'array', name: 'steps', fields: [text('words')] },
    { steps: [{ words: 'One' }, { words: 'Two' }] },
    ['steps.0.words', 'steps.1.words'],
  ],
  ['a table that is no table', { type: 'array', name: 'steps', fields: [text('words')] }, { steps: 'One' }, []],
  ['a table without rows', { type: 'array', name: 'steps', fields: [text('words')] }, {}, []],
])('the words in %s are found by their path', (_, field, data, expected) => {
  expect(paths([field], data)).toEqual(expected)
})

test('the words, pictures and addresses of blocks are found, each by the fields of its own type', () => {
  const layout: FieldShape = {
    type: 'blocks',
    name: 'layout',
    blocks: [
      { slug: 'callout', fields: [text('heading'), text('website')] },
      { slug: 'picture', fields: [picture] },
    ],
  }
  const found = recordText([layout], {
    layout: [
      { blockType: 'picture', image: 4, heading: 'not of this type' },
      { blockType: 'gone', heading: 'of a type that is no more' },
      { blockType: 'callout', heading: 'Call us', website: 'https://east.example.nhs.uk/' },
    ],
  })
  expect(found.parts.map(({ path }) => path)).toEqual(['layout.2.heading'])
  expect(found.pictures.map(({ id, path }) => [path, id])).toEqual([['layout.0.image', '4']])
  expect(found.addresses?.map(({ path }) => path)).toEqual(['layout.2.website'])
})

test('the Text parts of a page are one text, whose headings go on; any other text stands for itself', () => {
  const layout: FieldShape = {
    type: 'blocks',
    name: 'layout',
    blocks: [
      { slug: 'text', fields: [rich('text'), text('note'), { type: 'array', name: 'asides', fields: [rich('text')] }] },
      { slug: 'callout', fields: [rich('text'), { type: 'group', name: 'more', fields: [rich('text')] }] },
    ],
  }
  const found = recordText([layout, rich('body')], {
    layout: [
      { blockType: 'text', text: stored('One'), note: 'Two', asides: [{ text: stored('Three') }] },
      { blockType: 'callout', text: stored('Four'), more: { text: stored('Five') } },
      { blockType: 'text', text: stored('Six') },
    ],
    body: stored('Seven'),
  })
  expect(found.parts.map(({ outline, path }) => [path, outline])).toEqual([
    ['layout.0.text', 'layout'],
    ['layout.0.note', 'layout.0.note'],
    ['layout.0.asides.0.text', 'layout.0.asides.0.text'],
    ['layout.1.text', 'layout.1.text'],
    ['layout.1.more.text', 'layout.1.more.text'],
    ['layout.2.text', 'layout'],
    ['body', 'body'],
  ])
})

test.each([
  ['its name', { name: 'East Trust', title: 'Not this' }, ['East Trust']],
  ['no name where it has none', { title: 'Parking' }, []],
  ['no name that is no text', { name: 7 }, []],
])('what a record is called: %s', (_, data, names) => {
  expect(recordText([], data).names).toEqual(names)
})

test.each([[null], [undefined], ['words'], [7]])('a record that is %s says nothing', (data) => {
  expect(recordText([text('caption'), picture], data)).toEqual({ names: [], parts: [], pictures: [], addresses: [] })
})
