import { hasBin, kinds, permissionOf, type Permission, type Resource } from '@/access/table'
import { roles, type Role } from '@/access/roles'
import { addressOfSet, everySet } from '@/open-data/sets/every-set'
import { addition, change, type Others } from '../support/role-records'
import { administrator, password, signedToken } from '../support/people'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Every role, and nobody, tries every action on every collection over HTTP; docs/security.md has the table.

type Collection = Exclude<
  Resource,
  | 'home'
  | 'site-settings'
  | 'name-retention'
  | 'audit-events'
  | 'corrections'
  | 'reviews'
  | 'external-links'
  | 'paper-sets'
  | 'waiting-imports'
>
/** `forged` sends a token signed with our secret for a user who does not exist: routing lets it through, but it is still nobody. */
type Who = Role | 'nobody' | 'forged'
const actions = ['list', 'read', 'read draft', 'read versions', 'create', 'update', 'publish', 'bin', 'delete'] as const
type Action = (typeof actions)[number]

const collections = Object.keys(kinds).filter(
  (slug): slug is Collection =>
    ![
      'home',
      'site-settings',
      'name-retention',
      'audit-events',
      'corrections',
      'reviews',
      'external-links',
      'paper-sets',
      'waiting-imports',
    ].includes(slug),
)
const people: Who[] = [...roles, 'nobody', 'forged']
const withDrafts = (collection: Resource) => kinds[collection] === 'content' || kinds[collection] === 'governance'

/** What each permission allows on a record that somebody else has added and that is not governance's. */
const allowed: Record<Permission, readonly Action[]> = {
  all: actions,
  drafts: ['list', 'read', 'read draft', 'read versions', 'create', 'update'],
  read: ['list', 'read'],
  'all-but-governance': ['list', 'read', 'create', 'update', 'bin'],
  own: ['list', 'read', 'create'],
  'own-and-governance': ['list', 'read', 'create'],
  self: [],
  // these have tests of their own: tests/integration/audit, tests/integration/corrections.test.ts, tests/integration/review
  every: ['list', 'read'],
  done: [],
  'about-drafts': [],
  none: [],
}

const applies = (collection: Collection, action: Action) =>
  (withDrafts(collection) || !['read draft', 'read versions', 'publish'].includes(action)) &&
  (action !== 'bin' || hasBin(collection))
const may = (who: Who, collection: Collection, action: Action) =>
  who !== 'nobody' &&
  who !== 'forged' &&
  applies(collection, action) &&
  allowed[permissionOf(who, collection)].includes(action) &&
  // nobody else deletes for good
  (action !== 'delete' || who === 'administrator')

let site: Site
let others: Others
const tokens = new Map<Who, string>()

const ask = async (
  who: Who,
  method: string,
  address: string,
  body?: object,
): Promise<{ status: number; json: Record<string, unknown> }> => {
  const token = tokens.get(who)
  const form = body instanceof FormData
  const response = await fetch(site.server.url + address, {
    method,
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body && !form ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, json: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} } // Payload's answers are objects
}

const idOf = (json: Record<string, unknown>): number => Number((json.doc as { id?: number } | undefined)?.id) // what Payload says of a new record

const add = async (collection: Collection, more: object = {}): Promise<number> => {
  const { json, status } = await ask(
    'administrator',
    'POST',
    `/api/${collection}`,
    await addition(collection, others, more),
  )
  expect(status, `${collection}: ${JSON.stringify(json).slice(0, 400)}`).toBe(201)
  return idOf(json)
}

const ids = ({ docs }: Record<string, unknown>): number[] => ((docs ?? []) as { id: number }[]).map(({ id }) => id) // Payload's lists

/** Tries one action and says whether it was done; what it has added goes again. */
const tried: Record<
  Action,
  (who: Who, collection: Collection, records: { shown: number; draft: number }) => Promise<boolean | number>
> = {
  list: async (who, collection, { shown }) => {
    const { json, status } = await ask(
      who,
      'GET',
      `/api/${collection}?depth=0&pagination=false&limit=0&where[id][equals]=${shown}`,
    )
    return status === 200 ? ids(json).includes(shown) : status
  },
  read: async (who, collection, { shown }) => (await ask(who, 'GET', `/api/${collection}/${shown}?depth=0`)).status,
  'read draft': async (who, collection, { draft }) =>
    (await ask(who, 'GET', `/api/${collection}/${draft}?depth=0&draft=true`)).status,
  'read versions': async (who, collection, { shown }) => {
    const { json, status } = await ask(who, 'GET', `/api/${collection}/versions?depth=0&where[parent][equals]=${shown}`)
    return status === 200 ? ids(json).length > 0 : status
  },
  create: async (who, collection) => {
    const { json, status } = await ask(
      who,
      'POST',
      `/api/${collection}${withDrafts(collection) ? '?draft=true' : ''}`,
      await addition(collection, others),
    )
    if (status === 201) await ask('administrator', 'DELETE', `/api/${collection}/${idOf(json)}`)
    return status
  },
  update: async (who, collection, { draft }) =>
    (
      await ask(
        who,
        'PATCH',
        `/api/${collection}/${draft}${withDrafts(collection) ? '?draft=true' : ''}`,
        change[collection],
      )
    ).status,
  publish: async (who, collection, { draft }) => {
    const { status } = await ask(who, 'PATCH', `/api/${collection}/${draft}`, {
      ...change[collection],
      _status: 'published',
    })
    if (status === 200) await ask('administrator', 'PATCH', `/api/${collection}/${draft}`, { _status: 'draft' })
    return status
  },
  bin: async (who, collection) => {
    const victim = await add(collection, withDrafts(collection) ? { _status: 'published' } : {})
    const bin = { deletedAt: new Date().toISOString() }
    const { status } = await ask(who, 'PATCH', `/api/${collection}/${victim}`, bin)
    await ask('administrator', 'DELETE', `/api/${collection}/${victim}?trash=true`)
    return status
  },
  delete: async (who, collection) => {
    const victim = await add(collection, withDrafts(collection) ? { _status: 'published' } : {})
    const { status } = await ask(who, 'DELETE', `/api/${collection}/${victim}`)
    if (status !== 200) await ask('administrator', 'DELETE', `/api/${collection}/${victim}`)
    return status
  },
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  const login = async (who: Who, email: string) => {
    tokens.set(who, (await site.server.login(email)).token)
  }
  tokens.set('forged', signedToken({ id: 999_999, collection: 'users', email: 'nobody@example.org', sid: 'none' }))
  await login('administrator', administrator)
  for (const role of roles.filter((one) => one !== 'administrator')) {
    const email = `${role}-for-access@example.org`
    await ask('administrator', 'POST', '/api/users', { name: role, email, password, role })
    await login(role, email)
  }
  const first = async (collection: string) =>
    ids((await ask('administrator', 'GET', `/api/${collection}?depth=0&limit=1`)).json)[0] ?? 0
  others = {
    trust: await first('trusts'),
    body: await first('governance-bodies'),
    seat: await first('seats'),
    person: 0,
  }
  others.person = await add('people', { _status: 'published', shownToPublic: true })
})

for (const collection of collections) {
  test(`${collection}: each role does what the table says, and nothing else`, async () => {
    test.setTimeout(120_000)
    const status = withDrafts(collection) ? { _status: 'published' } : {}
    // a person is public by name only where that is said
    const shown = collection === 'people' ? { ...status, shownToPublic: true } : status
    const records = {
      shown: await add(collection, shown),
      draft: await add(collection, withDrafts(collection) ? { _status: 'draft' } : {}),
    }
    const wrong: string[] = []
    for (const who of people) {
      for (const action of actions.filter((one) => applies(collection, one))) {
        const answer = await tried[action](who, collection, records)
        const done = answer === true || answer === 200 || answer === 201
        if (done !== may(who, collection, action)) wrong.push(`${who} ${action}: ${answer}`)
        // refused is said as such, never as a fault of the server
        if (!done && typeof answer === 'number' && ![400, 401, 403, 404].includes(answer))
          wrong.push(`${who} ${action} answered ${answer}`)
      }
    }
    expect(wrong).toEqual([])
  })
}

for (const global of ['home', 'site-settings'] as const) {
  test(`the global ${global}: each role does what the table says`, async () => {
    const wrong: string[] = []
    for (const who of people) {
      const right = who === 'nobody' || who === 'forged' ? null : permissionOf(who, global)
      const expected = {
        read: right !== null,
        update: right === 'all' || (right === 'drafts' && global === 'home'),
        publish: right === 'all',
      }
      const read = (await ask(who, 'GET', `/api/globals/${global}?depth=0`)).status
      const update = (
        await ask(
          who,
          'POST',
          `/api/globals/${global}?draft=true`,
          global === 'home' ? { lead: 'Changed.' } : { footerText: 'Changed.' },
        )
      ).status
      const publish = (
        await ask(
          who,
          'POST',
          `/api/globals/${global}`,
          global === 'home' ? { lead: 'Changed.', _status: 'published' } : { footerText: 'Changed.' },
        )
      ).status
      const answers = { read: read === 200, update: update === 200, publish: publish === 200 }
      if (JSON.stringify(answers) !== JSON.stringify(expected))
        wrong.push(`${who}: ${JSON.stringify({ read, update, publish })}`)
    }
    expect(wrong).toEqual([])
  })
}

test('people change themselves, but not what they may do', async () => {
  const { json } = await ask('author', 'GET', '/api/users/me')
  const { id } = json.user as { id: number } // Payload's answer
  expect((await ask('author', 'PATCH', `/api/users/${id}`, { name: 'New name' })).status).toBe(200)
  await ask('author', 'PATCH', `/api/users/${id}`, { role: 'administrator' })
  const after = await ask('administrator', 'GET', `/api/users/${id}?depth=0`)
  expect(after.json).toMatchObject({ name: 'New name', role: 'author' })
})

test("files: each changes what is its own, and the secretariat what is governance's", async () => {
  const governance = await add('documents', { governance: true })
  const status = async (who: Who, id: number) =>
    (await ask(who, 'PATCH', `/api/documents/${id}`, { title: 'Changed' })).status
  expect([
    await status('secretariat', governance),
    await status('publisher', governance),
    await status('author', governance),
  ]).toEqual([200, 403, 403])
  const own = idOf((await ask('author', 'POST', '/api/documents', await addition('documents', others))).json)
  expect([await status('author', own), await status('secretariat', own), await status('publisher', own)]).toEqual([
    200, 403, 200,
  ])
})

test('a preview of what lies in the bin says so to who may read it, and nothing to others', async () => {
  const id = await add('pages', { title: 'Thrown away', summary: 'x' })
  await ask('administrator', 'PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() })
  const seen = async (who: Who) => {
    const headers = { authorization: `JWT ${tokens.get(who) ?? ''}` }
    const response = await fetch(`${site.server.url}/preview/pages/${id}`, { headers })
    return `${response.status} ${/<h1[^>]*>([^<]*)/.exec(await response.text())?.[1] ?? ''}`
  }
  expect([await seen('publisher'), await seen('author'), await seen('secretariat')]).toEqual([
    '404 In the bin',
    '404 In the bin',
    '404 Page not found',
  ])
})

test("a preview of a page names no file of governance's, whoever looks at it", async () => {
  const secret = await add('documents', { title: 'A paper of the board only' })
  const open = await add('documents', { title: 'A paper for all' })
  const { json } = await ask('administrator', 'POST', '/api/pages?draft=true', {
    title: 'With papers',
    summary: 'x',
    layout: [{ blockType: 'downloads', documents: [secret, open] }],
  })
  await ask('administrator', 'PATCH', `/api/documents/${secret}`, { governance: true })
  const seen = async (who: Who) =>
    (
      await fetch(`${site.server.url}/preview/pages/${idOf(json)}`, {
        headers: { authorization: `JWT ${tokens.get(who) ?? ''}` },
      })
    ).text()
  for (const who of ['administrator', 'publisher', 'author'] as const) {
    expect(await seen(who), who).toContain('A paper for all')
    expect(await seen(who), who).not.toContain('A paper of the board only')
  }
})

test('nobody finds a way in: panel collections, files, versions, first user, GraphQL', async () => {
  const routes: [string, string][] = [
    ...Object.keys(kinds).flatMap((slug): [string, string][] => [
      ['GET', `/api/${slug}`],
      ['GET', `/api/${slug}/versions`],
      ['GET', `/api/globals/${slug}`],
      ['GET', `/api/globals/${slug}/versions`],
    ]),
    ['GET', '/api/payload-preferences/x'],
    ['GET', '/api/payload-locked-documents'],
    ['GET', '/api/payload-kv'],
    ['GET', '/api/payload-jobs'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/media/file/anything.webp'],
    ['GET', '/api/documents/file/anything.pdf'],
    ['POST', '/api/users'],
  ]
  const open: string[] = []
  for (const [method, route] of routes) {
    for (const who of ['nobody', 'forged'] as const) {
      const { json, status } = await ask(
        who,
        method,
        route,
        method === 'POST' ? { email: 'a@example.org', password: 'a-long-password-1' } : undefined,
      )
      // Payload answers 200 and no value for settings of the panel that are not there
      if (![400, 401, 403, 404, 405].includes(status) && json.value !== null)
        open.push(`${who} ${method} ${route}: ${status}`)
    }
  }
  expect(open).toEqual([])
})

test('open data is read by anybody, changed by nobody, and has no draft in it', async () => {
  const words = 'Not for the public yet'
  for (const collection of ['trusts', 'networks', 'workstreams', 'news-posts'] as const) {
    const { json } = await ask('administrator', 'GET', `/api/${collection}?limit=1&where[_status][equals]=published`)
    const change = { summary: words }
    expect((await ask('author', 'PATCH', `/api/${collection}/${ids(json)[0]}?draft=true`, change)).status).toBe(200)
  }
  for (const set of everySet)
    for (const form of ['json', 'csv'] as const) {
      const address = addressOfSet(set, form)
      for (const who of ['administrator', 'nobody', 'forged'] as const) {
        const token = tokens.get(who)
        const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
        const response = await fetch(site.server.url + address, { headers })
        expect([who, address, response.status]).toEqual([who, address, 200])
        expect((await response.text()).includes(words), `${who} ${address}`).toBe(false)
      }
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        expect([method, address, (await fetch(site.server.url + address, { method })).status]).toEqual([
          method,
          address,
          405,
        ])
    }
})
