import type * as Register from '@/content/governance/interests'
import type { sitemap as Sitemap } from '@/content/site/sitemap'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { openSet } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// The register of interests: nobody's interest shows whose name does not.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'sam', Person>
let body: number
let seat: number
let register: typeof Register
let sitemap: typeof Sitemap
const table = openSet('interests.csv')

const add = async (collection: string, data: object): Promise<number> => {
  const { doc } = await who.sam.ask('POST', `/api/${collection}?depth=0`, { _status: 'published', ...data })
  return (doc as { id: number }).id // Payload's answer
}

beforeAll(async () => {
  own = await startPayload()
  register = await import('@/content/governance/interests')
  ;({ sitemap } = await import('@/content/site/sitemap'))
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    sam: await rest.as(secretariat),
  }
  body = await add('governance-bodies', { name: 'The Board', kind: 'board', summary: 'A board.' })
  seat = await add('seats', { label: 'Member', role: 'member', body })
})
afterAll(() => own.remove())

let count = 0
interface Made {
  person: number
  interest: number
}
const declared = async (person: object, held: object | null = {}, interest: object = {}): Promise<Made> => {
  const id = await add('people', { name: `Person ${++count}`, shownToPublic: true, ...person })
  if (held) await add('appointments', { seat, holder: 'person', person: id, from: '2024', ...held })
  const what = { kind: 'indirect', what: `Interest ${count}`, ...interest }
  return { person: id, interest: await add('interests', { person: id, ...what }) }
}
/** What pages read, each time anew. */
const read = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; tags: string[] }> => {
  const context = newRenderContext()
  const result = await renderContext.run(context, work)
  return { result, tags: [...context.tags] }
}
/** The register as data, a row each. */
const csv = async (): Promise<string[]> => (await (await read(table)).result.text()).trim().split('\r\n').slice(1)
const shown = async (): Promise<string[]> =>
  (await read(() => register.interestsRegister())).result.flatMap(({ interests }) => interests.map(({ what }) => what))

test('without an interest the register is empty, and in no list', async () => {
  expect((await read(() => register.interestsRegister())).result).toEqual([])
  expect((await read(() => register.hasInterests())).result).toBe(false)
  const entries = (await read(() => sitemap())).result
  expect(entries.filter(({ path }) => path.startsWith('/governance/interests'))).toEqual([])
  expect(await csv()).toEqual([])
})

test('the register says by person what was declared, and what was done at which meeting', async () => {
  const meeting = await add('meetings', {
    ...{ body, startsAt: '2026-06-15T13:30:00.000Z', startsAt_tz: 'Europe/London', state: 'held' },
  })
  const draft = await add('meetings', {
    ...{ body, startsAt: '2026-07-15T13:30:00.000Z', startsAt_tz: 'Europe/London', state: 'held', _status: 'draft' },
  })
  const { interest, person } = await declared(
    { name: 'Amina Example', jobTitle: 'Director' },
    {},
    {
      kind: 'financial',
      what: 'Owns shares.',
      from: '2024-05',
      lastReviewed: '2026-04-01',
      declarations: [
        { meeting, declared: 'Item 4.', done: 'Left the room.' },
        { meeting: draft, declared: 'Item 5.' },
      ],
    },
  )
  const board = { id: body, href: '/governance/the-board', text: 'The Board', tense: 'now' }
  expect((await read(() => register.interestsRegister())).result).toMatchObject([
    {
      id: person,
      name: 'Amina Example',
      jobTitle: 'Director',
      bodies: [board],
      interests: [
        {
          kind: 'financial',
          what: 'Owns shares.',
          from: '2024-05',
          until: null,
          lastReviewed: '2026-04-01',
          declarations: [
            {
              meeting: {
                id: meeting,
                href: `/governance/meetings/${meeting}`,
                body: 'The Board',
                startsAt: '2026-06-15T13:30:00.000Z',
              },
              declared: 'Item 4.',
              done: 'Left the room.',
            },
            { meeting: null, declared: 'Item 5.', done: null },
          ],
        },
      ],
    },
  ])
  const row = `${interest},${person},Amina Example,Director,${body},The Board,financial,Owns shares.,2024-05,,2026-04-01`
  const end = `http://localhost:3000/governance/interests#person-${person}`
  expect(await csv()).toEqual([
    `${row},${meeting},2026-06-15T13:30:00.000Z,Item 4.,Left the room.,${end}`,
    `${row},,,Item 5.,,${end}`,
  ])
  const ofBody = (await read(() => register.interestsOfBody('the-board'))).result
  expect(ofBody).toMatchObject({ name: 'The Board', href: board.href, people: [{ id: person }] })
  expect((await read(() => register.interestsOfBody('no-board'))).result).toBeNull()
  expect((await read(() => register.haveInterests([person]))).result).toBe(true)
  const paths = (await read(() => sitemap())).result.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['/governance/interests', '/governance/interests/the-board']))
})

test('what somebody is, will be and was member of is kept apart', async () => {
  const sits = async (name: string, held: object): Promise<{ seat: number; held: object }> => {
    const of = await add('governance-bodies', { name, kind: 'board', summary: 'A board.' })
    return { held, seat: await add('seats', { label: 'Member', role: 'member', body: of }) }
  }
  const { person } = await declared({ name: 'Toni Tenses' })
  for (const one of [
    await sits('The Old Board', { from: '2019', until: '2021' }),
    await sits('The Coming Board', { from: '2199-04-01' }),
  ])
    await add('appointments', { seat: one.seat, holder: 'person', person, ...one.held })
  const found = (await read(() => register.interestsRegister())).result.find(({ id }) => id === person)
  expect(found?.bodies.map(({ tense, text }) => [text, tense])).toEqual([
    ['The Board', 'now'],
    ['The Coming Board', 'coming'],
    ['The Old Board', 'past'],
  ])
})

test("nobody's interest shows whose name does not, nor that there is one", async () => {
  const before = await shown()
  const asOf = async (): Promise<string | null> => (await read(table)).result.headers.get('as-of')
  const changedBefore = await asOf()
  expect(changedBefore).not.toBeNull()
  const hidden = await declared({ shownToPublic: false })
  await declared({}, null)
  await declared({}, { _status: 'draft' })
  await declared({}, {}, { _status: 'draft' })
  const unpublished = await declared({})
  await who.sam.ask('PATCH', `/api/people/${unpublished.person}`, { _status: 'draft' })
  const { result, tags } = await read(() => register.interestsRegister())
  expect(result.flatMap(({ interests }) => interests.map(({ what }) => what))).toEqual(before)
  expect(new Set((await csv()).map((row) => row.split(',')[7]))).toEqual(new Set(before))
  expect(await asOf()).toBe(changedBefore)
  // the page changes when the name is shown
  expect(tags).toEqual(expect.arrayContaining(['interests', `people:${hidden.person}`]))
  expect((await read(() => register.haveInterests([hidden.person]))).result).toBe(false)

  // nor to those who only read, by no way of asking
  for (const one of [who.publisher, who.author])
    for (const { interest } of [hidden, unpublished]) {
      await one.ask('GET', `/api/interests/${interest}`, undefined, 404)
      const { docs } = await one.ask('GET', `/api/interests?where[id][equals]=${interest}`)
      expect(docs).toEqual([])
    }
  await who.sam.ask('PATCH', `/api/people/${hidden.person}`, { shownToPublic: true, _status: 'published' })
  expect(await shown()).toHaveLength(before.length + 1)
  await who.publisher.ask('GET', `/api/interests/${hidden.interest}`)
})

test('only the secretariat and administrators write them, and read drafts and versions', async () => {
  const { interest, person } = await declared({})
  const data = { person, kind: 'indirect', what: 'Another.', _status: 'draft' }
  for (const one of [who.publisher, who.author]) {
    await one.ask('POST', '/api/interests?draft=true', data, 403)
    await one.ask('PATCH', `/api/interests/${interest}`, { what: 'Changed.' }, 403)
    await one.ask('PATCH', `/api/interests?where[id][equals]=${interest}`, { what: 'Changed.' }, 400)
    await one.ask('POST', `/api/interests/${interest}/duplicate`, {}, 403)
    await one.ask('DELETE', `/api/interests/${interest}`, undefined, 403)
    await one.ask('GET', '/api/interests/versions', undefined, 403)
  }
  await who.admin.ask('PATCH', `/api/interests/${interest}`, { what: 'Changed.', _status: 'published' })
})

test('a person with interests stays; with the name everything that they declared goes', async () => {
  const { interest, person } = await declared({}, {}, { what: 'Owns Wrongly Limited.' })
  await who.sam.ask('PATCH', `/api/interests/${interest}?draft=true`, { what: 'Owns all of Wrongly Limited.' })
  await who.sam.ask('PATCH', `/api/people/${person}`, { deletedAt: new Date().toISOString() }, 400)
  const { message } = await who.sam.ask('POST', `/api/people/${person}/remove-name`, { reason: 'They asked.' })
  expect(message).toBe(
    'The name is removed. 1 appointment keeps its dates, held by somebody whose name is not published. 1 interest is deleted.',
  )
  for (const table of ['interests', '_interests_v'])
    expect(await own.database.sql(`select 1 from "${table}" t where t::text like '%Wrongly%'`)).toEqual([])
})
