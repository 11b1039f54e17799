import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import type { ReportFilter, Report } from '@/content/editors/house-style/report'
import { leftOut } from '@/domain/house-style/prose-fields'
import { recordText, type FieldShape } from '@/domain/house-style/record-text'
import { publicRecords } from '@/domain/public-records'
import { addStartingContent } from '@/seed/starting-content'
import { richText } from '@/seed/text'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// The rules of the house's style over what is published, as each role sees it in the panel.

let own: PayloadOnDatabase
let payload: Payload
const users = new Map<Role, TypedUser>()
let report: (role: Role, filter?: Partial<ReportFilter>) => Promise<Report>

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: data as never, overrideAccess: true })).id

const post = (title: string, body: string, more: object = {}) =>
  add('news-posts', {
    title,
    summary: 'A post.',
    publishedOn: '2026-01-01',
    body: richText(body, (key) => Number(key.split('/')[1])),
    _status: 'published',
    ...more,
  })

/** What is found in a record, as 'rule: words'. */
const foundIn = ({ records }: Report, title: string): string[] =>
  (records.find((record) => record.title === title)?.findings ?? []).map(({ quote, rule }) => `${rule}: ${quote}`)

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  await addStartingContent(payload)
  const { writingReport } = await import('@/content/editors/house-style/report')
  for (const role of ['administrator', 'publisher', 'author', 'secretariat'] as const) {
    const data = { email: `${role}@example.org`, name: role, password: 'a-long-password-for-the-tests', role }
    const user = await payload.create({ collection: 'users', data, overrideAccess: true })
    users.set(role, { ...user, collection: 'users' })
  }
  report = (role, filter = {}) => {
    const user = users.get(role)
    if (!user) throw new Error(`There is no ${role}.`)
    return writingReport(user, role, { rule: null, kind: null, ...filter })
  }
})
afterAll(() => own.remove())

test('each role sees what it publishes: publishers content, the secretariat governance, authors nothing', async () => {
  const [publisher, secretariat, administrator, author] = await Promise.all(
    (['publisher', 'secretariat', 'administrator', 'author'] as const).map((role) => report(role)),
  )
  expect(author).toEqual({ read: 0, records: [] })
  expect(publisher?.read).toBeGreaterThan(30)
  expect(secretariat?.read).toBeGreaterThan(3)
  expect((publisher?.read ?? 0) + (secretariat?.read ?? 0)).toBe(administrator?.read)
})

test('of a record the published words are read, not those of a draft; what is not public is left out', async () => {
  await post('Never published', "We don't know.", { _status: 'draft' })
  const id = await post('Changed since', "We can't say.")
  await payload.update({
    collection: 'news-posts',
    id,
    data: { summary: "It won't show." },
    draft: true,
    overrideAccess: true,
  })
  const found = await report('publisher', { kind: 'news-posts' })
  expect(foundIn(found, 'Changed since')).toEqual(["contraction: can't"])
  expect(foundIn(found, 'Never published')).toEqual([])
  const data = { summary: 'On 6th August.', _status: 'published' } as const
  await payload.update({ collection: 'news-posts', id, data, overrideAccess: true })
  const again = await report('publisher', { kind: 'news-posts' })
  expect(foundIn(again, 'Changed since')).toEqual(["contraction: can't", 'date-form: 6th August'])
})

test('links to what is not public and to addresses that are not there are broken; all others are not', async () => {
  const draft = await add('networks', { name: 'A draft', summary: 'A network.', _status: 'draft' })
  const live = await add('networks', { name: 'A network', summary: 'A network.', _status: 'published' })
  await add('redirects', { from: '/old-times', to: { relationTo: 'networks', value: live } })
  const host = 'https://portal.test'
  const addresses = ['/', '/news', '/about', '/old-times', '/news/feed.xml', '/files/a.pdf', '/no-page', '/trusts/none']
  const lines = addresses.map((address) => `- [to ${address}](${host}${address})`)
  const body = richText(
    [`Of [the draft](networks/${draft}) and [the network](networks/${live}).`, ...lines].join('\n'),
    (key) => Number(key.split('/')[1]),
  )
  await post('With links', '', { body: JSON.parse(JSON.stringify(body).replaceAll(host, '')) as unknown })
  const found = await report('publisher', { kind: 'news-posts', rule: 'broken-link' })
  expect(foundIn(found, 'With links')).toEqual([
    'broken-link: the draft',
    'broken-link: to /no-page',
    'broken-link: to /trusts/none',
  ])
})

test('a picture is judged by its text alternative, wherever a record shows it', async () => {
  const [row] = await own.database.sql(
    "insert into media (alt, filename, mime_type) values ('IMG_2041', 'a.webp', 'image/webp') returning id",
  )
  const image = Number(row?.id)
  await post('With a picture', 'Words.', { image })
  await add('pages', {
    title: 'With a part',
    summary: 'A page.',
    layout: [{ blockType: 'picture', image }],
    _status: 'published',
  })
  const found = await report('publisher', { rule: 'alt-text' })
  expect(foundIn(found, 'With a picture')).toEqual(['alt-text: IMG_2041'])
  expect(foundIn(found, 'With a part')).toEqual(['alt-text: IMG_2041'])
})

test('the worst comes first, and filters leave the rest out', async () => {
  await post('A little', "We don't know.")
  await post('A lot', `[Click here](https://www.nhs.uk). [Here](https://www.nhs.uk) at 5.30pm.`)
  const all = await report('administrator')
  const titles = all.records.map(({ title }) => title)
  expect(titles.indexOf('A lot')).toBeLessThan(titles.indexOf('A little'))
  const times = await report('administrator', { rule: 'time-form', kind: 'news-posts' })
  expect(times.records.map(({ kind, title }) => [kind, title])).toEqual([['News post', 'A lot']])
  expect(times.records[0]?.href).toMatch(/^\/admin\/collections\/news-posts\/\d+$/)
})

test('the starting content has nothing that keeps somebody out or differs from the house style', async () => {
  const keys = new Set<string>()
  for (const collection of Object.keys(publicRecords) as (keyof typeof publicRecords)[]) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      where: { startingKey: { exists: true } },
    })
    for (const { id } of docs) keys.add(`/admin/collections/${collection}/${id}`)
  }
  keys.add('/admin/globals/home')
  const { records } = await report('administrator')
  const found = records
    .filter(({ href }) => keys.has(href))
    .flatMap(({ findings, title }) =>
      findings.map(({ quote, rule, severity }) => ({ severity, words: `${title} | ${rule}: ${quote}` })),
    )
  expect(found.filter(({ severity }) => severity !== 'plain')).toEqual([])
  // what is left is the reading age of pages that are made of names
  expect(found.filter(({ words }) => !words.includes('| reading-age:'))).toEqual([])
})

/** The names of all fields of text, however deep. */
const textFields = (fields: readonly FieldShape[]): string[] =>
  fields.flatMap((field): string[] => [
    ...(field.type === 'text' || field.type === 'textarea' ? [field.name ?? ''] : []),
    ...textFields([
      ...(field.fields ?? []),
      ...(field.tabs ?? []).flatMap(({ fields: own }) => own),
      ...(field.blocks ?? []).flatMap(({ fields: own }) => own),
    ]),
  ])

/** Every field of text of every public kind with the same words, in each block and row. */
const filled = (fields: readonly FieldShape[], words: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...fields.map((field): Record<string, unknown> => {
      const inside = filled(field.fields ?? [], words)
      if (field.type === 'tabs')
        return Object.assign({}, ...(field.tabs ?? []).map((tab) => filled(tab.fields, words))) as Record<
          string,
          unknown
        > // each is one
      if (!field.name) return inside
      if (field.type === 'blocks')
        return {
          [field.name]: (field.blocks ?? []).map((block) => ({
            ...filled(block.fields, words),
            blockType: block.slug,
          })),
        }
      if (field.type === 'array') return { [field.name]: [inside] }
      if (field.type === 'group') return { [field.name]: inside }
      if (field.type === 'richText') return { [field.name]: richText(words, () => undefined) }
      return field.type === 'text' || field.type === 'textarea' ? { [field.name]: words } : {}
    }),
  ) as Record<string, unknown> // of such objects

test('each field of text of every public kind is read, but for those that are left out by name', () => {
  const kinds = [
    ...Object.keys(publicRecords).map((slug) => payload.collections[slug as keyof typeof publicRecords].config.fields),
    payload.globals.config.find(({ slug }) => slug === 'home')?.fields ?? [],
  ]
  for (const fields of kinds) {
    const read = recordText(fields, filled(fields, 'Some words.')).parts.map(({ path }) => path.split('.').at(-1) ?? '')
    const expected = textFields(fields).filter((name) => !leftOut.includes(name))
    expect(expected.filter((name) => name !== 'title' && !read.includes(name))).toEqual([])
    expect(read.filter((name) => leftOut.includes(name))).toEqual([])
  }
  // what people type into the search is left out too: no page shows it
  const ofSearch = (['search-synonyms', 'search-pins'] as const).map((slug) => payload.collections[slug].config.fields)
  const names = new Set([...kinds, ...ofSearch].flatMap(textFields))
  expect(leftOut.filter((name) => !names.has(name))).toEqual([])
})
