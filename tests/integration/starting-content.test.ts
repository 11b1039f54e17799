import { spawn } from 'node:child_process'
import type { CollectionSlug, Payload } from 'payload'
import { Client } from 'pg'
import { home, startingRecords } from '@/seed/content'
import type { Known } from '@/seed/starting'
import { takeImportBack } from '@/publishing/waiting-times/take-back'
import { addStartingContent } from '@/seed/starting-content'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// The starting content is added once, whatever interrupts it, and what editors do to it stays.

/** Records, the two globals and the figures of the waiting times. */
const whole = startingRecords.length + 3
const collections = [...new Set(startingRecords.map(({ collection }) => collection))]

let own: PayloadOnDatabase
let payload: Payload
let client: Client

/** Every row of every table, so also when each was changed; one line a table. */
const everything = async (): Promise<string[]> => {
  const { rows: tables } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const { rows } = await client.query<{ line: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as line from "${name}" row`,
    )
    lines.push(`${name} ${rows[0]?.line}`)
  }
  return lines
}

const added = async (): Promise<number> =>
  Number((await client.query<{ count: string }>('select count(*) from starting_content')).rows[0]?.count)

const find = async (key: string): Promise<Record<string, unknown> | undefined> => {
  const collection = key.slice(0, key.indexOf('/')) as CollectionSlug // keys begin with it
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { startingKey: { equals: key } },
  })
  return docs[0] as unknown as Record<string, unknown> | undefined // whatever its collection
}

const idOf = async (key: string): Promise<number> => Number((await find(key))?.id)

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  client = new Client({ connectionString: own.database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await own.remove()
})

describe('a first start', () => {
  test('that is killed in the middle leaves whole records', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/database-work.ts', 'content'], {
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' },
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (child.exitCode === null && (await added()) < 5) await client.query('select pg_sleep(0.005)')
    child.kill('SIGKILL')
    await ended
    const records = await Promise.all(
      collections.map((collection) => payload.count({ collection, overrideAccess: true })),
    )
    expect(await added()).toBeGreaterThanOrEqual(5)
    expect(await added()).toBeLessThan(whole)
    expect(records.reduce((sum, { totalDocs }) => sum + totalDocs, 0)).toBe(await added())
  })

  test('that fails in the middle goes on where it was, and says what could not be added', async () => {
    const before = await added()
    let left = 10
    const failing: Payload = Object.create(payload, {
      create: {
        value: (options: Parameters<Payload['create']>[0]) =>
          left-- > 0
            ? payload.create({ ...options, overrideAccess: true })
            : Promise.reject(new Error('The disk is full.')),
      },
    }) as Payload // it is one but for this
    await expect(addStartingContent(failing)).rejects.toThrow(
      `${startingRecords[before + 10]?.key} could not be added: The disk is full.`,
    )
    expect(await added()).toBe(before + 10)
  })

  test('that goes on adds the rest, and nothing twice', async () => {
    const before = await added()
    expect(await addStartingContent(payload)).toBe(whole - before)
    for (const collection of collections) {
      const { totalDocs } = await payload.count({ collection, overrideAccess: true })
      expect([collection, totalDocs]).toEqual([
        collection,
        startingRecords.filter((record) => record.collection === collection).length,
      ])
    }
  })
})

describe('the figures of the waiting times', () => {
  const count = async () =>
    Number((await client.query<{ n: string }>('select count(*) as n from waiting_figures')).rows[0]?.n)

  test('come to a site that has had its content before, and to one that has figures of its own beside them', async () => {
    await client.query(`delete from starting_content where key = 'waiting-times/figures'`)
    await client.query(`delete from waiting_figures where provider <> 'ENGLAND' or month <> '2026-03'`)
    await client.query('update waiting_figures set planned = 7')
    // of figures that somebody has changed past the portal no import can be taken back
    await client.query('update waiting_imports set added = (select count(*) from waiting_figures)')
    expect(await addStartingContent(payload)).toBe(1)
    expect(await count()).toBe(2_465)
    const { rows } = await client.query(
      'select distinct planned from waiting_figures where month = $1 and provider = $2',
      ['2026-03', 'ENGLAND'],
    )
    expect(rows).toEqual([{ planned: 7 }])
  })

  test('stay away when they were taken back', async () => {
    const { rows } = await client.query<{ id: number }>('select id from waiting_imports order by id desc')
    for (const { id } of rows) await takeImportBack(payload, id, { at: new Date(), user: null })
    expect(await addStartingContent(payload)).toBe(0)
    expect(await count()).toBe(0)
  })
})

describe('the content', () => {
  test('added again changes nothing', async () => {
    const before = await everything()
    expect(await addStartingContent(payload)).toBe(0)
    expect(await everything()).toEqual(before)
  })

  test('is all published', async () => {
    const withDrafts = collections.filter((one) =>
      payload.config.collections.some(({ slug, versions }) => slug === one && Boolean(versions?.drafts)),
    )
    expect(withDrafts).toEqual(expect.arrayContaining(['pages', 'trusts', 'cdcs', 'news-posts']))
    for (const collection of withDrafts) {
      expect(
        (await payload.count({ collection, overrideAccess: true, where: { _status: { not_equals: 'published' } } }))
          .totalDocs,
      ).toBe(0)
    }
  })

  test.each(['people', 'appointments'] as const)('has no %s', async (collection) => {
    expect((await payload.count({ collection, overrideAccess: true })).totalDocs).toBe(0)
  })

  // the places that the facts mark with *check*
  test.each([
    ['trusts/east-lancashire-hospitals', /website/],
    ['networks/endoscopy', /description/],
    ['networks/endoscopy', /board/],
    ['networks/physiological-sciences', /list of tests/],
    ['networks/physiological-sciences', /board/],
    ['cdcs/fleetwood-health-and-wellbeing-centre', /tests/],
    ['cdcs/preston-healthport', /other tests/],
    ['cdcs/rossendale-primary-health-care-centre', /full address.*opening hours/],
    ['cdcs/burnley-general-hospital', /full address.*opening hours/],
    ['cdcs/westmorland-general-hospital', /opening hours/],
    ['cdcs/heysham-primary-care-centre', /postcode.*opening hours/],
    ['cdcs/croslands-furness-general-hospital', /postcode.*opening hours/],
    ['news-posts/burnley-centre-approved', /day/],
    ['news-posts/sherwood-endoscopy-unit-opens', /day/],
    ['news-posts/croslands-centre-opens', /day/],
  ])('%s says to editors what is not certain: %s', async (key, words) => {
    expect((await find(key))?.needsConfirmation).toMatch(words)
  })

  test('says of each project how far it is, in the tense of the source', async () => {
    const { docs } = await payload.find({ collection: 'workstreams', depth: 0, overrideAccess: true, sort: 'order' })
    const done = docs.flatMap(({ projects }) => projects ?? []).filter(({ status }) => status === 'done')
    expect(docs.flatMap(({ projects }) => projects ?? []).filter(({ status }) => !status)).toEqual([])
    expect(done.map(({ title }) => title)).toEqual([
      'Performance improvement plans',
      'Standard pathways',
      'Demand and capacity model',
      'Performance dashboard',
    ])
  })

  test('has every record that another names or links to', () => {
    const there = new Set<string>()
    const missing: string[] = []
    const known: Known = {
      id: (key) => {
        if (!there.has(key)) missing.push(key)
        return 1
      },
      text: (written) => {
        const targets = [...written.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
        missing.push(...targets.filter((target) => !/^(https:|tel:)/.test(target) && !there.has(target)))
        return { root: { type: 'root', children: [], direction: 'ltr', format: '', indent: 0, version: 1 } }
      },
    }
    for (const { data, key } of startingRecords) {
      data(known)
      there.add(key)
    }
    home(known)
    expect(missing).toEqual([])
  })

  test('links to its own pages by relation only', async () => {
    interface Link {
      linkType: string
      url?: string
      doc?: { relationTo: CollectionSlug; value: number }
    }
    const linksIn = (value: unknown): Link[] => {
      if (typeof value !== 'object' || value === null) return []
      const self = 'type' in value && value.type === 'link' && 'fields' in value ? [value.fields as Link] : [] // Lexical's link
      return [...self, ...Object.values(value).flatMap(linksIn)]
    }
    const all = await Promise.all(
      collections.map((collection) => payload.find({ collection, depth: 0, overrideAccess: true, pagination: false })),
    )
    const links = linksIn([
      ...all.map(({ docs }) => docs),
      await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: true }),
    ])
    const inside = links.filter(({ linkType }) => linkType === 'internal')
    expect(
      links.filter(({ linkType, url = '' }) => linkType === 'custom' && !/^(https:\/\/[a-z0-9]|tel:)/.test(url)),
    ).toEqual([])
    expect(inside.length).toBeGreaterThan(10)
    for (const { doc } of inside) {
      expect(
        await payload.count({
          collection: doc?.relationTo ?? 'pages',
          overrideAccess: true,
          where: { id: { equals: doc?.value } },
        }),
      ).toEqual({ totalDocs: 1 })
    }
  })
})

test('what an editor changed, renamed, unpublished, put in the bin or deleted stays so', async () => {
  const overrideAccess = true
  const [trust, centre, post, page] = [
    await idOf('trusts/east-lancashire-hospitals'),
    await idOf('cdcs/preston-healthport'),
    await idOf('news-posts/heysham-centre-opens'),
    await idOf('pages/about'),
  ]
  await payload.update({
    collection: 'trusts',
    id: trust,
    data: { name: 'Another name', slug: 'another-name', summary: 'Changed.', _status: 'published' },
    overrideAccess,
  })
  await payload.update({ collection: 'cdcs', id: centre, data: { _status: 'draft' }, overrideAccess })
  await payload.delete({ collection: 'news-posts', id: post, overrideAccess })
  await payload.update({
    collection: 'pages',
    id: page,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess,
  })
  await payload.updateGlobal({ slug: 'home', data: { lead: 'Changed.', _status: 'published' }, overrideAccess })
  await payload.updateGlobal({ slug: 'site-settings', data: { footerText: 'Changed.' }, overrideAccess })
  const before = await everything()
  expect(await addStartingContent(payload)).toBe(0)
  expect(await everything()).toEqual(before)
  expect(await find('news-posts/heysham-centre-opens')).toBeUndefined()
})
