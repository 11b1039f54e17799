import type { AccessResult, Where } from 'payload'
import type { Role } from '@/access/roles'
import { publicView } from '@/access/public-view'
import {
  accessTo,
  accessToGlobal,
  administratorsOnly,
  editorsOfKind,
  editorsOnly,
  hiddenFrom,
  mayPublish,
  mayRead,
} from '@/access/rules'
import type { Resource } from '@/access/table'

// The table of docs/security.md, asked of the rules themselves; tests/system/access.spec.ts asks the running site.

type Doc = Record<string, unknown>
type Who = Role | 'nobody' | 'no role' | 'public page'

const me = 7
const userOf = (who: Who) =>
  who === 'nobody' || who === 'public page' ? null : { id: me, role: who === 'no role' ? undefined : who }

/** Whether a condition of access holds for a record, for the operators that the rules use. */
const holds = (where: Where, doc: Doc): boolean =>
  Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((one) => holds(one, doc))
    if (key === 'or') return (condition as Where[]).some((one) => holds(one, doc))
    const [[operator, value] = []] = Object.entries(condition as object)
    const own = doc[key] ?? null
    if (operator === 'equals') return own === value
    if (operator === 'not_equals') return own !== value
    if (operator === 'in') return (value as unknown[]).includes(own)
    if (operator === 'exists') return (own !== null) === value
    throw new Error(`The rules use "${operator}" of ${key}, which this test does not know.`)
  })

const allows = (result: AccessResult, doc: Doc): boolean => (typeof result === 'boolean' ? result : holds(result, doc))

const requestOf = (who: Who) => ({ user: userOf(who), context: who === 'public page' ? { ...publicView } : {} })

type Action = 'read' | 'read file' | 'create' | 'publish' | 'change' | 'bin' | 'delete' | 'read versions'

const may = async (who: Who, action: Action, resource: Resource, doc: Doc): Promise<boolean> => {
  const access = accessTo(resource)
  const asked = {
    read: [access.read, {}],
    'read file': [access.read, { isReadingStaticFile: true }],
    create: [access.create, { data: { _status: 'draft' } }],
    publish: [access.update, { data: { _status: 'published' } }],
    change: [access.update, { data: {} }],
    bin: [access.delete, { data: { deletedAt: '2026-11-28' } }],
    delete: [access.delete, {}],
    'read versions': [access.readVersions, {}],
  } as const
  const [rule, args] = asked[action]
  const answer = await rule?.({ ...args, req: requestOf(who) } as unknown as Parameters<NonNullable<typeof rule>>[0]) // as much of a request as rules read
  return answer !== undefined && allows(answer, doc)
}

const everybody: Who[] = ['administrator', 'publisher', 'author', 'secretariat', 'no role', 'nobody', 'public page']

const draft = { _status: 'draft' }
const live = { _status: 'published' }
const binned = { ...live, deletedAt: '2026-11-01' }
const file = { addedBy: 99 }
const ownFile = { addedBy: me }
const governanceFile = { addedBy: 99, governance: true }
const binnedFile = { ...file, deletedAt: '2026-11-01' }
const ownBinnedFile = { ...ownFile, deletedAt: '2026-11-01' }
const named = { ...live, shownToPublic: true }

const ofNamed = { ...live, 'person.shownToPublic': true, 'person._status': 'published' }

const editors: Who[] = ['administrator', 'publisher', 'author', 'secretariat']
const writers: Who[] = ['administrator', 'publisher', 'author']
const publishers: Who[] = ['administrator', 'publisher']
const secretaries: Who[] = ['administrator', 'secretariat']
const administrators: Who[] = ['administrator']
/** Public pages look at the person themselves. */
const hiddenFromMost: Who[] = [...secretaries, 'public page']

const cases: [Resource, Action, string, Doc, Who[]][] = [
  ['news-posts', 'read', 'a draft', draft, writers],
  ['news-posts', 'read', 'what is public', live, [...editors, 'public page']],
  ['news-posts', 'read', 'what lies in the bin', { ...binned }, [...writers, 'public page']],
  ['news-posts', 'read versions', 'any', live, writers],
  ['news-posts', 'create', 'a draft', draft, writers],
  ['news-posts', 'change', 'any', draft, writers],
  ['news-posts', 'publish', 'any', draft, publishers],
  ['news-posts', 'bin', 'any', live, publishers],
  ['news-posts', 'delete', 'any', live, administrators],
  ['home', 'publish', 'any', live, publishers],

  ['seats', 'read', 'a draft', draft, secretaries],
  ['seats', 'read', 'what is public', live, [...editors, 'public page']],
  ['seats', 'read', 'what lies in the bin', binned, [...secretaries, 'public page']],
  ['seats', 'read versions', 'any', live, secretaries],
  ['seats', 'create', 'a draft', draft, secretaries],
  ['seats', 'change', 'any', draft, secretaries],
  ['seats', 'publish', 'any', draft, secretaries],
  ['seats', 'bin', 'any', live, secretaries],
  ['seats', 'delete', 'any', live, administrators],
  ['people', 'read', 'one whose name is not public', live, secretaries],
  ['people', 'read', 'one whose name is public', named, [...editors, 'public page']],
  ['people', 'read', 'a draft of a public name', { ...named, ...draft }, secretaries],
  ['interests', 'read', 'of somebody whose name is public', ofNamed, [...editors, 'public page']],
  ['interests', 'read', 'of a hidden name', { ...ofNamed, 'person.shownToPublic': false }, hiddenFromMost],
  ['interests', 'read', 'of a draft', { ...ofNamed, 'person._status': 'draft' }, hiddenFromMost],
  ['interests', 'read', 'of somebody in the bin', { ...ofNamed, 'person.deletedAt': '2026-11-01' }, hiddenFromMost],

  ['media', 'read', 'of another', file, [...editors, 'public page']],
  ['media', 'read', 'of governance', governanceFile, ['administrator', 'secretariat', 'public page']],
  ['media', 'read', 'of another, in the bin', binnedFile, [...publishers, 'public page']],
  [
    'media',
    'read',
    'of governance, in the bin',
    { ...binnedFile, ...governanceFile },
    ['administrator', 'secretariat', 'public page'],
  ],
  ['media', 'read', 'their own, in the bin', ownBinnedFile, [...editors, 'public page']],
  ['media', 'read file', 'of another', file, [...editors, 'public page']],
  ['media', 'read file', 'their own, in the bin', ownBinnedFile, ['public page']],
  ['media', 'read file', 'of governance', governanceFile, ['administrator', 'secretariat', 'public page']],
  ['media', 'create', 'any', file, editors],
  ['media', 'change', 'of another', file, publishers],
  ['media', 'change', 'their own', ownFile, editors],
  ['media', 'change', 'of governance', governanceFile, secretaries],
  ['documents', 'bin', 'of another', file, publishers],
  ['documents', 'bin', 'their own', ownFile, publishers],
  ['documents', 'bin', 'of governance', governanceFile, administrators],
  ['documents', 'delete', 'of another', file, administrators],
  ['media', 'read versions', 'any', file, administrators],

  ['redirects', 'read', 'any', {}, [...editors, 'public page']],
  ['redirects', 'read', 'in the bin', { deletedAt: '2026-11-01' }, [...publishers, 'public page']],
  ['redirects', 'create', 'any', {}, publishers],
  ['redirects', 'change', 'any', {}, publishers],
  ['redirects', 'bin', 'any', {}, publishers],
  ['redirects', 'delete', 'any', {}, administrators],
  ['search-synonyms', 'read', 'any', {}, [...editors, 'public page']],
  ['search-synonyms', 'create', 'any', {}, publishers],
  ['search-synonyms', 'change', 'any', {}, publishers],
  ['search-synonyms', 'delete', 'any', {}, administrators],
  ['search-pins', 'create', 'any', {}, publishers],
  ['search-pins', 'bin', 'any', {}, publishers],

  ['bundles', 'read', 'any', {}, editors],
  ['bundles', 'create', 'any', {}, editors],
  ['bundles', 'change', 'any', {}, editors],
  ['bundles', 'bin', 'any', {}, ['administrator', 'publisher', 'secretariat']],
  ['bundles', 'delete', 'any', {}, administrators],

  ['audit-events', 'read', 'what they did', { userId: me }, editors],
  ['audit-events', 'read', 'what another did', { userId: 8 }, administrators],
  ['audit-events', 'create', 'any', {}, []],
  ['audit-events', 'change', 'any', { userId: me }, []],
  ['audit-events', 'bin', 'any', { userId: me }, []],
  ['audit-events', 'delete', 'any', { userId: me }, []],
  ['reviews', 'read', 'of a post', { kind: 'news-posts' }, ['administrator', 'publisher', 'author']],
  ['reviews', 'read', 'of a meeting', { kind: 'meetings' }, ['administrator', 'secretariat']],
  ['reviews', 'create', 'any', {}, []],
  ['reviews', 'change', 'any', { kind: 'news-posts' }, []],
  ['reviews', 'bin', 'any', { kind: 'news-posts' }, []],
  ['reviews', 'delete', 'any', { kind: 'news-posts' }, []],

  ['users', 'read', 'themselves', { id: me }, editors],
  ['users', 'read', 'another', { id: 8 }, administrators],
  ['users', 'create', 'any', {}, administrators],
  ['users', 'change', 'themselves', { id: me }, editors],
  ['users', 'change', 'another', { id: 8 }, administrators],
  ['users', 'delete', 'themselves', { id: me }, administrators],
  ['users', 'bin', 'themselves', { id: me }, administrators],

  ['site-settings', 'read', 'any', {}, [...editors, 'public page']],
  ['site-settings', 'change', 'any', {}, administrators],
  ['name-retention', 'read', 'any', {}, editors],
  ['name-retention', 'change', 'any', {}, ['administrator', 'secretariat']],
]

test.each(cases)('%s, %s: %s', async (resource, action, _, doc, expected) => {
  const allowed: Who[] = []
  for (const who of everybody) if (await may(who, action, resource, doc)) allowed.push(who)
  expect(allowed).toEqual(everybody.filter((who) => expected.includes(who)))
})

test('a new record that would be public at once is for publishers', async () => {
  const create = accessTo('news-posts').create
  const tried = async (who: Who) =>
    create?.({ data: { _status: 'published' }, req: requestOf(who) } as unknown as Parameters<typeof create>[0]) // as above
  expect(await Promise.all(everybody.map(tried))).toEqual([true, true, false, false, false, false, false])
})

test('the rules of a global are those of its row', () => {
  const { read, readVersions, update } = accessToGlobal('home')
  const asked = (rule: typeof read, who: Who, data?: object) =>
    rule?.({ data, req: requestOf(who) } as unknown as Parameters<typeof rule>[0]) // as above
  expect(everybody.filter((who) => asked(update, who, { _status: 'published' }) === true)).toEqual(publishers)
  expect(everybody.filter((who) => asked(update, who, {}) === true)).toEqual(writers)
  expect(everybody.filter((who) => asked(readVersions, who) === true)).toEqual(writers)
  return expect(asked(read, 'author')).resolves.toBe(true)
})

const who = (rule: (user: unknown) => boolean): Who[] => everybody.filter((one) => rule(userOf(one)))

test('who publishes and who reads drafts', () => {
  expect(who((user) => mayPublish(user, 'pages'))).toEqual(publishers)
  expect(who((user) => mayPublish(user, 'meetings'))).toEqual(secretaries)
  expect(who((user) => mayPublish(user, 'documents'))).toEqual(administrators)
  expect(who((user) => mayRead(user, 'pages'))).toEqual(writers)
  expect(who((user) => mayRead(user, 'meetings'))).toEqual(secretaries)
  expect(who((user) => mayRead(user, 'users'))).toEqual(administrators)
  expect(who((user) => hiddenFrom('pages')({ user }))).toEqual(everybody.filter((one) => !writers.includes(one)))
  expect(who((user) => administratorsOnly({ req: { user } }))).toEqual(administrators)
  expect(who((user) => editorsOnly({ req: { user } }))).toEqual(editors)
})

test('texts of a record that may not be public any more are for those who read its drafts', () => {
  const reading = (doc?: { kind: string }) =>
    everybody.filter((one) => {
      const req = requestOf(one) as unknown as Parameters<typeof editorsOfKind>[0]['req'] // as much of a request as it reads
      return editorsOfKind({ ...(doc ? { doc } : {}), req })
    })
  expect(reading({ kind: 'news-posts' })).toEqual([...writers, 'public page'])
  expect(reading({ kind: 'meetings' })).toEqual([...secretaries, 'public page'])
  expect(reading({ kind: 'no-such-kind' })).toEqual(['public page'])
  expect(reading()).toEqual(['public page'])
})
