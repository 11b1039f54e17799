import type { CollectionSlug, Payload } from 'payload'
import { openApi } from '@/open-data/description/openapi'
import { everySet, addressOfSet } from '@/open-data/sets/every-set'
import { DescribedData, type OpenApi } from '../support/described-data'
import { openData } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// Every set of open data on a real PostgreSQL: with nothing stored, with what is not public, and with many posts.

let own: PayloadOnDatabase
let payload: Payload
const described = new DescribedData(openApi('https://portal.test') as unknown as OpenApi)

const add = async (collection: CollectionSlug, data: object, status = 'published'): Promise<number> =>
  (await payload.create({ collection, data: { ...data, _status: status } as never, overrideAccess: true })).id

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  payload = own.payload
})
afterAll(() => own.remove())

const addresses = everySet.flatMap((set) => (['json', 'csv'] as const).map((form) => addressOfSet(set, form)))

const ask = async (address: string) => {
  const answer = await openData(address)
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '')
  return { address, status: answer.status, type, text: await answer.text() }
}

interface Page {
  meta: { as_of: string | null; next: string | null }
  data: { id: string; published: string; updated: string; topics: string[] }[]
}
const pageAt = async (address: string): Promise<Page> => {
  const answer = await ask(address)
  expect([address, answer.status]).toEqual([address, 200])
  expect(described.differences(answer)).toEqual([])
  return JSON.parse(answer.text) as Page // as it is described
}

test('with nothing stored every set answers as it is described, with no rows', async () => {
  for (const address of addresses) {
    const answer = await ask(address)
    expect([address, answer.status]).toEqual([address, 200])
    expect(described.differences(answer)).toEqual([])
    expect(answer.text).toMatch(
      address.endsWith('.csv') ? /^[^\r]+\r\n$/ : /"(?:data|locations|services|figures)":\[\]/,
    )
    expect(answer.text).not.toContain('"next":"')
  }
})

describe('what is not public', () => {
  beforeAll(async () => {
    const common = { summary: 'In short.' }
    for (const status of ['published', 'draft']) {
      const shown = status === 'published' ? 'Shown' : 'Secret'
      const network = await add('networks', { ...common, name: `${shown} network` }, status)
      await add(
        'trusts',
        { ...common, name: `${shown} trust`, shortName: shown, odsCode: status === 'draft' ? 'RXZ' : 'RXR' },
        status,
      )
      await add(
        'workstreams',
        {
          ...common,
          name: `${shown} workstream`,
          order: 1,
          networks: [network],
          projects: [{ title: `${shown} project` }],
        },
        status,
      )
      const body = await add('governance-bodies', { ...common, name: `${shown} board`, kind: 'board' }, status)
      await add('seats', { label: `${shown} seat`, role: 'member', body }, status)
      const topics = [{ relationTo: 'networks', value: network }]
      await add('news-posts', { ...common, title: `${shown} news`, publishedOn: '2026-05', topics }, status)
      // of a body that is not public
      const secretSeat = { label: `Secret seat of ${shown}`, role: 'member', body }
      await add('seats', secretSeat, 'draft')
    }
    await add('news-posts', {
      ...common,
      title: 'Secret news that was withdrawn',
      publishedOn: '2026-05',
      withdrawn: { on: '2026-06-01', why: 'It was wrong.' },
    })
    const shownPost = await add('news-posts', {
      ...common,
      title: 'Shown news about what is secret',
      publishedOn: '2026',
    })
    const [secret] = await own.database.sql("select id from networks where name = 'Secret network'")
    await own.database.sql(
      'insert into news_posts_rels ("order", parent_id, path, networks_id) values (1, $1, \'topics\', $2)',
      [shownPost, secret?.id],
    )
  })

  test('is in no set, in neither form, and its name is no question', async () => {
    for (const address of addresses) {
      const { text } = await ask(address)
      expect([address, /Secret|RXZ/.exec(text)?.[0]]).toEqual([address, undefined])
    }
    expect((await pageAt('/api/open/v1/networks')).data).toHaveLength(1)
    expect((await pageAt('/api/open/v1/news')).data).toHaveLength(2)
    for (const query of ['trusts?trust=rxz', 'trusts?trust=secret-trust', 'networks?network=secret-network'])
      expect([query, (await ask(`/api/open/v1/${query}`)).status]).toEqual([query, 400])
  })

  test('finds no post by its number until it is public', async () => {
    const records = await own.database.sql('select id, name from networks order by name desc')
    const [shown, secret] = records.map(({ id }) => `network/${String(id)}`)
    const titlesOf = async (query: string): Promise<string[]> =>
      (JSON.parse((await ask(`/api/open/v1/news?topic=${query}`)).text) as { data: { title: string }[] }).data.map(
        ({ title }) => title,
      )
    expect(await titlesOf(shown ?? '')).toEqual(['Shown news'])
    expect(await titlesOf(secret ?? '')).toEqual([])
    expect(await titlesOf(`${shown ?? ''},${secret ?? ''}`)).toEqual(['Shown news'])
    expect(await titlesOf('test/999999')).toEqual([])
  })

  test('no filter by a record finds a row by the number of what is not public', async () => {
    const [network] = await own.database.sql("select id from networks where name = 'Secret network'")
    const [body] = await own.database.sql("select id from governance_bodies where name = 'Secret board'")
    const [shownWork] = await own.database.sql("select id from workstreams where name = 'Shown workstream'")
    await own.database.sql(
      'insert into workstreams_rels ("order", parent_id, path, networks_id) values (2, $1, \'networks\', $2)',
      [shownWork?.id, network?.id],
    )
    const hidden: Readonly<Record<string, unknown>> = { network: network?.id, body: body?.id }
    let asked = 0
    for (const set of everySet)
      for (const { name } of set.json?.filters ?? []) {
        if (!Object.hasOwn(hidden, name)) continue
        asked += 1
        const { text } = await ask(`${addressOfSet(set, 'json')}?${name}=${name}/${String(hidden[name])}`)
        expect([set.name, name, /"(?:data|services)":\[(.?)/.exec(text)?.[1]]).toEqual([set.name, name, ']'])
      }
    expect(asked).toBeGreaterThan(10)
  })

  test('moves no moment of the last change', async () => {
    const asOf = async (): Promise<[string, string | null][]> =>
      Promise.all(
        everySet.map(async (set) => {
          const { text } = await ask(addressOfSet(set, 'json'))
          return [set.name, (JSON.parse(text) as Page).meta.as_of]
        }),
      )
    const before = await asOf()
    // the records of hidden bodies are published themselves
    const [hidden] = await own.database.sql("select id from governance_bodies where name = 'Secret board'")
    const body = Number(hidden?.id)
    await own.database.sql(
      "insert into seats (label, role, body_id, _status, updated_at) values ('Secret seat of a secret board', 'member', $1, 'published', '2099-01-01')",
      [body],
    )
    await own.database.sql(
      "insert into meetings (body_id, starts_at, startsat_tz, state, _status, updated_at) values ($1, '2026-06-15T13:30:00Z', 'Europe/London', 'held', 'published', '2099-01-01')",
      [body],
    )
    await own.database.sql("update news_posts set updated_at = '2099-01-01' where title like '%withdrawn%'")
    await own.database.sql("update networks set updated_at = '2099-01-01' where name = 'Secret network'")
    expect(await asOf()).toEqual(before)
    await own.database.sql("update seats set updated_at = '2098-01-01' where label = 'Shown seat'")
    expect(Object.fromEntries(await asOf())).toMatchObject({ seats: '2098-01-01T00:00:00.000Z' })
  })

  test('what is public is there by its number, its code and the last part of its address', async () => {
    const { data } = await pageAt('/api/open/v1/trusts?trust=rxr')
    expect(data).toHaveLength(1)
    const [stored] = await own.database.sql("select slug from trusts where name = 'Shown trust'")
    for (const named of ['RXR', 'rxr,RXR', String(stored?.slug), data[0]?.id ?? '', `trust/${String(stored?.slug)}`])
      expect([named, (await pageAt(`/api/open/v1/trusts?trust=${named}`)).data]).toEqual([named, data])
    expect((await pageAt('/api/open/v1/trusts?trust=trust/999999')).data).toEqual([])
    // as some tables have numbers
    expect((await pageAt(`/api/open/v1/trusts?trust=${(data[0]?.id ?? '').replace('trust/', '')}`)).data).toEqual(data)
    expect((await ask('/api/open/v1/news?topic=1')).status).toBe(400)
  })
})

describe('of 2,600 posts', () => {
  const count = 2_600

  beforeAll(async () => {
    // days, months and years that many have in common
    await own.database.sql(`
      insert into news_posts (title, slug, summary, published_on, _status, updated_at, created_at)
      select 'Post ' || n, 'post-' || n, 'In short.',
        case n % 3 when 0 then to_char(date '2020-01-01' + n / 9, 'YYYY-MM-DD')
          when 1 then to_char(date '2020-01-01' + n / 9, 'YYYY-MM') else '2021' end,
        'published', timestamp '2026-01-01' + n * interval '1 hour', now()
      from generate_series(1, ${count}) n`)
    await own.database.sql(`
      insert into news_posts_rels ("order", parent_id, path, networks_id)
      select 1, p.id, 'topics', (select id from networks where name = 'Shown network')
      from news_posts p where p.slug like 'post-%' and p.id % 7 = 0`)
  })

  /** All parts, one after the other; `meanwhile` is done after the first. */
  const everyPart = async (query: string, meanwhile?: () => Promise<unknown>): Promise<Page['data']> => {
    const found: Page['data'] = []
    let next: string | null = `/api/open/v1/news?${query}`
    for (let part = 0; next !== null && part < 50; part += 1) {
      const page: Page = await pageAt(next)
      found.push(...page.data)
      next = page.meta.next
      if (part === 0) await meanwhile?.()
    }
    return found
  }

  const idsOf = (rows: Page['data']): string[] => rows.map(({ id }) => id)

  test('parts hold each once, the newest first', async () => {
    const rows = await everyPart('limit=700')
    expect(new Set(idsOf(rows)).size).toBe(count + 2)
    expect(rows).toHaveLength(count + 2)
    const dates = rows.map(({ published }) => published)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  test('what is added, changed or taken away meanwhile moves no other', async () => {
    const before = idsOf(await everyPart('limit=1000'))
    const gone: number[] = []
    const after = idsOf(
      await everyPart('limit=1000', async () => {
        await add('news-posts', { title: 'Newest of all', summary: 'In short.', publishedOn: '2026-11-28' })
        // the last of the part that was read, and one that is to come
        for (const id of [before[999], before[1500]]) {
          const number = Number(id?.split('/')[1])
          gone.push(number)
          await payload.delete({ collection: 'news-posts', id: number, overrideAccess: true })
        }
      }),
    )
    expect(gone).toHaveLength(2)
    expect(after).toEqual(before.filter((id) => id !== before[1500]))
  })

  test('filters find what looking at each finds', async () => {
    const all = await everyPart('limit=1000')
    const network = all.find(({ topics }) => topics.length > 0)?.topics[0] ?? ''
    const since = '2026-03-01T00:00:00.000Z'
    for (const [query, fits] of [
      [`topic=${network}`, ({ topics }) => topics.includes(network)],
      ['year=2020', ({ published }) => published.startsWith('2020')],
      ['updated_since=2026-03-01', ({ updated }) => updated >= since],
      [
        `topic=${network}&year=2021&updated_since=2026-03-01T00:00:00Z`,
        ({ published, topics, updated }) =>
          topics.includes(network) && published.startsWith('2021') && updated >= since,
      ],
    ] satisfies [string, (row: Page['data'][number]) => boolean][]) {
      const expected = all.filter(fits)
      expect(expected.length).toBeGreaterThan(50)
      expect([query, idsOf(await everyPart(`limit=300&${query}`))]).toEqual([query, idsOf(expected)])
    }
  })

  test('a table has 1,000, and says where the others are', async () => {
    const answer = await openData('/api/open/v1/news.csv')
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(1_001)
    expect(answer.headers.get('link')).toMatch(
      /^<https:\/\/portal\.test\/api\/open\/v1\/news\.csv\?cursor=[\w-]+>; rel="next"/,
    )
    expect(answer.headers.get('as-of')).toMatch(/^2026-/)
  })
})
