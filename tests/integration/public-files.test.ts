import type { CollectionSlug, Payload } from 'payload'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { bothWays } from '../support/public-files'

// A file is public while something published shows it: each place of the model where one can be shown.

let own: PayloadOnDatabase
let payload: Payload
let body: number
let publicFile: (filename: string) => Promise<unknown>
let count = 0

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: data as never, overrideAccess: true })).id
const set = (collection: CollectionSlug, id: number, data: object) =>
  payload.update({ collection, id, data, overrideAccess: true })

/** A file as it is stored; what is inside does not count here. */
const file = async (kind: 'media' | 'documents'): Promise<{ id: number; name: string }> => {
  const name = `file-${++count}.${kind === 'media' ? 'webp' : 'pdf'}`
  const [row] = await own.database.sql(
    kind === 'media'
      ? "insert into media (alt, filename, mime_type, sizes_small_filename) values ('A picture', $1::text, 'image/webp', 'small-' || $1::text) returning id"
      : "insert into documents (title, filename, mime_type) values ('A document', $1, 'application/pdf') returning id",
    [name],
  )
  return { id: Number(row?.id), name }
}

/** The tags of a record that PostgreSQL notifies. */
const tagsOf = async (collection: string, id: number): Promise<string[]> => {
  const rows = await own.database.sql(
    'select jsonb_object_keys(tags) as tag from public_tags where slug = $1 and record = $2',
    [collection, id],
  )
  return [...rows.map(({ tag }) => String(tag)), `${collection}:${id}`]
}

const page = (part: object) => ({
  title: `Page ${++count}`,
  summary: 'A page.',
  layout: [{ blockType: 'callout', kind: 'inset', text: 'First.' }, part],
  _status: 'published',
})

/** Each on another day: a body has no two at once. */
const meeting = (data: object) => ({
  body,
  startsAt: new Date(Date.UTC(2026, 0, ++count, 10)).toISOString(),
  startsAt_tz: 'Europe/London',
  state: 'held',
  _status: 'published',
  ...data,
})
const item = (data: object) => ({ title: 'An item', readBy: 'public', ...data })

const places: [string, 'media' | 'documents', (id: number) => [CollectionSlug, object]][] = [
  [
    'the picture of a post',
    'media',
    (id) => [
      'news-posts',
      { title: `Post ${++count}`, summary: 'A post.', publishedOn: '2026', image: id, _status: 'published' },
    ],
  ],
  ['a picture on a page', 'media', (id) => ['pages', page({ blockType: 'picture', image: id })]],
  ['a document on a page', 'documents', (id) => ['pages', page({ blockType: 'downloads', documents: [id] })]],
  [
    'terms of reference',
    'documents',
    (id) => [
      'governance-bodies',
      { name: `Body ${++count}`, kind: 'group', summary: 'A group.', termsOfReference: id, _status: 'published' },
    ],
  ],
  [
    'earlier terms of reference',
    'documents',
    (id) => [
      'governance-bodies',
      {
        name: `Body ${++count}`,
        kind: 'group',
        summary: 'A group.',
        earlierTerms: [{ document: id }],
        _status: 'published',
      },
    ],
  ],
  [
    'a paper of a meeting',
    'documents',
    (id) => ['meetings', meeting({ papers: [{ title: 'Paper', kind: 'paper', document: id }] })],
  ],
  [
    'a paper of an item',
    'documents',
    (id) => ['meetings', meeting({ agenda: [item({ papers: [{ title: 'Paper', document: id }] })] })],
  ],
  ['minutes', 'documents', (id) => ['meetings', meeting({ minutes: { document: id } })]],
]

/** Where a correction keeps the files of the text before, by kind: they are public while its record is. */
const ofEarlierTexts = [
  ['media', 'pictures'],
  ['documents', 'documents'],
] as const

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  publicFile = await bothWays(own.database)
  body = await add('governance-bodies', { name: 'A board', kind: 'board', summary: 'A board.', _status: 'published' })
})
afterAll(() => own.remove())

test('the model has no other place for files than those tried here', () => {
  const uploads = (
    fields: { type: string; name: string; flattenedFields?: unknown; blocks?: { flattenedFields: unknown }[] }[],
  ): string[] =>
    fields.flatMap(({ blocks = [], flattenedFields = [], name, type }) => [
      ...(type === 'upload' ? [name] : []),
      ...[flattenedFields, ...blocks.map((block) => block.flattenedFields)].flatMap((inner) =>
        uploads(inner as Parameters<typeof uploads>[0]),
      ), // Payload's fields
    ])
  const inConfig = payload.config.collections.flatMap(({ flattenedFields }) => uploads(flattenedFields as never))
  expect(inConfig).toHaveLength(places.length + ofEarlierTexts.length)
})

test.each(places)('%s is public while it is published', async (_, kind, record) => {
  const { id, name } = await file(kind)
  expect(await publicFile(name)).toBeNull()
  const [collection, data] = record(id)
  const shown = await add(collection, data)
  const context = newRenderContext()
  expect(await renderContext.run(context, () => publicFile(name))).toMatchObject({ kind, filename: name })
  expect(await tagsOf(collection, shown)).toEqual(
    expect.arrayContaining([...context.tags].filter((tag) => tag.startsWith(`${collection}:`))),
  )
  expect([...context.tags].some((tag) => tag.startsWith(`${collection}:`))).toBe(true)
  await set(collection, shown, { _status: 'draft' })
  expect(await publicFile(name)).toBeNull()
  await set(collection, shown, { _status: 'published' })
  await set(collection, shown, { deletedAt: new Date().toISOString() })
  expect(await publicFile(name)).toBeNull()
})

test.each(ofEarlierTexts)('files of an earlier text are public while its record is: %s', async (kind, field) => {
  const { id, name } = await file(kind)
  const recordId = await add('pages', page({ blockType: 'callout', kind: 'inset', text: 'Mended.' }))
  await add('corrections', {
    kind: 'pages',
    recordId,
    title: 'A page',
    on: '2026-01-01',
    what: 'A figure was wrong.',
    earlier: { title: 'A page', summary: 'A page.' },
    [field]: [id],
  })
  expect(await publicFile(name)).toMatchObject({ kind, filename: name })
  await set('pages', recordId, { _status: 'draft' })
  expect(await publicFile(name)).toBeNull()
})

test('the smaller pictures are public with the picture', async () => {
  const { id, name } = await file('media')
  await add('pages', page({ blockType: 'picture', image: id }))
  expect(await publicFile(`small-${name}`)).toMatchObject({ kind: 'media' })
})

test('a withdrawn post and a meeting of a body that is not public show no files', async () => {
  const [picture, paper] = [await file('media'), await file('documents')]
  await add('news-posts', {
    title: 'Withdrawn',
    summary: 'A post.',
    publishedOn: '2026',
    image: picture.id,
    withdrawn: { on: '2026-01-01', why: 'It was wrong.' },
    _status: 'published',
  })
  const hidden = await add('governance-bodies', {
    name: 'Not public',
    kind: 'group',
    summary: 'A group.',
    _status: 'draft',
  })
  await add('meetings', {
    body: hidden,
    startsAt: '2026-01-01T10:00:00.000Z',
    startsAt_tz: 'Europe/London',
    state: 'held',
    papers: [{ title: 'Paper', kind: 'paper', document: paper.id }],
    _status: 'published',
  })
  expect([await publicFile(picture.name), await publicFile(paper.name)]).toEqual([null, null])
})

describe('a paper of a meeting', () => {
  const bodyWithPaper = async () => {
    const paper = await file('documents')
    const of = await add('governance-bodies', {
      name: `Body ${++count}`,
      kind: 'group',
      summary: 'A group.',
      _status: 'published',
    })
    await add('meetings', {
      body: of,
      startsAt: '2026-01-01T10:00:00.000Z',
      startsAt_tz: 'Europe/London',
      state: 'held',
      papers: [{ title: 'Paper', kind: 'paper', document: paper.id }],
      _status: 'published',
    })
    return { of, paper }
  }

  test('is not public once its body is unpublished', async () => {
    const { of, paper } = await bodyWithPaper()
    expect(await publicFile(paper.name)).toMatchObject({ kind: 'documents' })
    await set('governance-bodies', of, { _status: 'draft' })
    expect(await publicFile(paper.name)).toBeNull()
  })

  test('is not public once its body is deleted', async () => {
    const { of, paper } = await bodyWithPaper()
    await own.database.sql('update meetings set body_id = null where body_id = $1', [of])
    await payload.delete({ collection: 'governance-bodies', id: of, overrideAccess: true })
    expect(await publicFile(paper.name)).toBeNull()
  })
})

describe("a file of governance's", () => {
  const governanceFile = async (kind: 'media' | 'documents') => {
    const found = await file(kind)
    await own.database.sql(`update ${kind} set governance = true where id = $1`, [found.id])
    return found
  }

  test.each(places)('is public by %s only if that is of governance', async (_, kind, record) => {
    const { id, name } = await governanceFile(kind)
    const [collection, data] = record(id)
    await add(collection, data)
    const found = await publicFile(name)
    expect(found !== null).toBe(['governance-bodies', 'meetings'].includes(collection))
  })

  test('is not offered by a page, beside one that is for all', async () => {
    const { contentPage } = await import('@/content/pages/pages')
    const [secret, open] = [await governanceFile('documents'), await file('documents')]
    const slug = `page-with-papers-${++count}`
    await add('pages', { ...page({ blockType: 'downloads', documents: [secret.id, open.id] }), slug })
    const found = await renderContext.run(newRenderContext(), () => contentPage({ kind: 'public' }, slug))
    expect(found?.parts.flatMap((part) => (part.kind === 'downloads' ? part.documents : []))).toMatchObject([
      { href: `/files/${open.name}` },
    ])
  })
})

test('what is only in a draft is not public', async () => {
  const { id, name } = await file('media')
  const post = await add('news-posts', {
    title: 'With a draft',
    summary: 'A post.',
    publishedOn: '2026',
    _status: 'published',
  })
  await payload.update({ collection: 'news-posts', id: post, data: { image: id }, draft: true, overrideAccess: true })
  expect(await publicFile(name)).toBeNull()
})

describe('the picture that goes with links to a page', () => {
  const titled = async (collection: 'news-posts' | 'pages', more: object = {}) => {
    const title = `Drawn ${++count}`
    const data =
      collection === 'pages' ? page({ blockType: 'callout', kind: 'inset', text: 'x' }) : { publishedOn: '2026' }
    const shared = { summary: 'x', _status: 'published', ...data, title, slug: `drawn-${count}`, ...more }
    return { id: await add(collection, shared), slug: shared.slug, title }
  }
  const addressOf = async (collection: 'news-posts' | 'pages', { slug, title }: { slug: string; title: string }) => {
    const { shareWords, sharePictureOf } = await import('@/content/site/share-picture')
    const { src } = sharePictureOf(collection, slug, title)
    const [, , , kind = '', named = '', name = ''] = src.split('/')
    return { src, name, words: () => shareWords(kind, named, name), other: () => shareWords(kind, named, `0${name}`) }
  }

  test.each(['news-posts', 'pages'] as const)(
    'of %s is there while the page is public, under its title',
    async (kind) => {
      const record = await titled(kind)
      const old = await addressOf(kind, record)
      const context = newRenderContext()
      expect(await renderContext.run(context, old.words)).toMatchObject({ title: record.title })
      expect(await tagsOf(kind, record.id)).toEqual(expect.arrayContaining([...context.tags]))
      expect(await old.other()).toBeNull()
      await set(kind, record.id, { title: 'Another title', _status: 'published' })
      expect(await old.words()).toBeNull()
      const renamed = await addressOf(kind, { ...record, title: 'Another title' })
      expect(renamed.src).not.toBe(old.src)
      expect(await renamed.words()).toMatchObject({ title: 'Another title' })
      await set(kind, record.id, { withdrawn: { on: '2026-01-01', why: 'Wrong.' }, _status: 'published' })
      expect(await renamed.words()).toBeNull()
      await set(kind, record.id, { withdrawn: { on: null, why: null }, _status: 'draft' })
      expect(await renamed.words()).toBeNull()
    },
  )

  test('is nowhere for what has none', async () => {
    const { shareWords } = await import('@/content/site/share-picture')
    for (const [kind, slug] of [
      ['trusts', 'a'],
      ['constructor', 'a'],
      ['pages', '../a'],
      ['pages', 'no-such-page'],
    ])
      expect(await shareWords(kind ?? '', slug ?? '', 'a.png')).toBeNull()
  })
})

test.each(['%', '%zz', '%00', 'no-such-file.pdf'])('"%s" is the address of no file', async (name) => {
  const { GET } = await import('@/app/(site)/files/[name]/route')
  const answer = await renderContext.run(newRenderContext(), () =>
    GET(new Request('http://localhost:3000/files/x'), { params: Promise.resolve({ name }) }),
  )
  expect(answer.status).toBe(404)
})
