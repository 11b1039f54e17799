import type { FlattenedField } from 'payload'
import { referencesIn, uploadPaths } from '@/access/references'

// Just what the walk reads of a config.
const fields = [
  { name: 'title', type: 'text' },
  { name: 'owner', type: 'relationship', relationTo: 'users', label: 'Kept by' },
  { name: 'topics', type: 'relationship', relationTo: ['trusts', 'networks'], hasMany: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'files', type: 'upload', relationTo: ['media', 'documents'], hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [{ name: 'paper', type: 'upload', relationTo: 'documents', label: 'Paper' }],
  },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      { slug: 'picture', flattenedFields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
      { slug: 'list', flattenedFields: [{ name: 'pages', type: 'relationship', relationTo: 'pages', hasMany: true }] },
    ],
  },
] as unknown as FlattenedField[] // Payload's own fields have more

const found = (data: unknown): string[] =>
  referencesIn(fields, data).map(({ collection, id, label, path }) => `${path} (${label}): ${collection} ${id}`)

const link = { type: 'link', fields: { doc: { relationTo: 'pages', value: 5 } } }

test.each<[string, unknown, string[]]>([
  ['an id', { owner: 3 }, ['owner (Kept by): users 3']],
  ['an id as text', { image: '3' }, ['image (image): media 3']],
  ['a populated record', { image: { id: 3, alt: 'A' } }, ['image (image): media 3']],
  ['nothing', { title: 'Plain', owner: null, topics: [null, { relationTo: 'trusts' }, {}], image: {} }, []],
  [
    'records of several kinds, populated or not',
    {
      topics: [
        { relationTo: 'trusts', value: 1 },
        { relationTo: 'networks', value: { id: 2 } },
      ],
    },
    ['topics (topics): trusts 1', 'topics (topics): networks 2'],
  ],
  ['files of several kinds', { files: [{ relationTo: 'documents', value: 4 }] }, ['files (files): documents 4']],
  ['a group', { group: { image: 3 } }, ['group.image (image): media 3']],
  ['a group without its data', { group: 3 }, []],
  [
    'rows',
    { rows: [{ paper: 1 }, null, { paper: 2 }] },
    ['rows.0.paper (Paper): documents 1', 'rows.1.paper (Paper): documents 2'],
  ],
  [
    'parts of a page, and one that is no more',
    {
      layout: [
        { blockType: 'list', pages: [1, 2] },
        { blockType: 'gone', image: 9 },
        { blockType: 'picture', image: 3 },
      ],
    },
    ['layout.0.pages (pages): pages 1', 'layout.0.pages (pages): pages 2', 'layout.2.image (image): media 3'],
  ],
  ['a link deep in a text', { body: { root: { children: [{ children: [link] }] } } }, ['body (body): pages 5']],
  [
    'anything in a text that has a collection and a value',
    { body: { root: { children: [{ type: 'upload', relationTo: 'media', value: { id: 8 } }] } } },
    ['body (body): media 8'],
  ],
  ['no data', null, []],
  ['a list in place of data', [3], []],
])('%s', (_, data, expected) => expect(found(data)).toEqual(expected))

test.each([
  ['media', ['image', 'files', 'group.image', 'layout.image']],
  ['documents', ['files', 'rows.paper']],
  ['trusts', []],
])('where %s can be named', (files, expected) => expect(uploadPaths(fields, files)).toEqual(expected))
