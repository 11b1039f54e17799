import type { Payload } from 'payload'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// What the panel does with what people type: it finds names as they are typed, and makes addresses from titles.

let own: PayloadOnDatabase
let payload: Payload
const overrideAccess = true

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
})
afterAll(() => own.remove())

describe('the search of a list', () => {
  const names = ['Zoë Müller-Łukasiewicz', 'Siân O’Brien', 'Jørgen Straße', 'Plain Name', 'Anne–Marie “Ann” Ærø']

  beforeAll(async () => {
    for (const name of names) await payload.create({ collection: 'people', data: { name }, overrideAccess })
  })

  const found = async (where: object): Promise<string[]> =>
    (
      await payload.find({ collection: 'people', where: where as never, overrideAccess, draft: true, sort: 'id' })
    ).docs.map(
      // the operators are what is tried
      ({ name }) => name,
    )

  it.each([
    ['Zoe', 'Zoë Müller-Łukasiewicz'],
    ['zoë', 'Zoë Müller-Łukasiewicz'],
    ['ZOE', 'Zoë Müller-Łukasiewicz'],
    ['muller', 'Zoë Müller-Łukasiewicz'],
    ['lukasiewicz zoe', 'Zoë Müller-Łukasiewicz'],
    ["O'Brien", 'Siân O’Brien'],
    ['o’brien sian', 'Siân O’Brien'],
    ['Sia\u0302n', 'Siân O’Brien'],
    ['si\u200ban', 'Siân O’Brien'],
    ['jorgen strasse', 'Jørgen Straße'],
    ['anne-marie "ann" aero', 'Anne–Marie “Ann” Ærø'],
    ['plain', 'Plain Name'],
  ])('%s finds %s', async (typed, name) => {
    expect(await found({ name: { like: typed } })).toEqual([name])
  })

  it('finds a part that is asked for with its spaces, and what has it not', async () => {
    expect(await found({ name: { contains: 'sian o’b' } })).toEqual(['Siân O’Brien'])
    expect(await found({ name: { not_like: 'MULLER' } })).toEqual(names.slice(1))
    expect(await found({ name: { like: 'nobody' } })).toEqual([])
  })

  it('still compares exactly where it is asked to', async () => {
    expect(await found({ name: { equals: 'plain name' } })).toEqual([])
  })
})

describe('the address of a record', () => {
  const post = { summary: 'A post.', publishedOn: '2026' }
  const make = (data: object) =>
    payload.create({ collection: 'news-posts', data: { ...post, ...data }, draft: true, overrideAccess }) // drafts may lack fields
  const change = (id: number, data: object) =>
    payload.update({ collection: 'news-posts', id, data, draft: true, autosave: true, overrideAccess })
  const publish = (id: number, data: object = {}) =>
    payload.update({ collection: 'news-posts', id, data: { ...data, _status: 'published' }, overrideAccess })

  it('follows the title from its first letter until the record is published', async () => {
    const { id, slug } = await make({ title: 'H' })
    expect(slug).toBe('h')
    expect((await change(id, { title: 'Heysham centre', slug: 'h' })).slug).toBe('heysham-centre')
    expect((await change(id, { title: 'Burnely opens' })).slug).toBe('burnely-opens')
    expect((await publish(id, { title: 'Burnley opens', slug: 'burnely-opens' })).slug).toBe('burnley-opens')
    expect((await change(id, { title: 'Burnley has opened', slug: 'burnley-opens' })).slug).toBe('burnley-opens')
  })

  it('does not follow once the record was published, unpublished since or not', async () => {
    const { id } = await make({ title: 'Once public' })
    await publish(id)
    await payload.update({ collection: 'news-posts', id, data: { _status: 'draft' }, overrideAccess })
    expect((await change(id, { title: 'Another title' })).slug).toBe('once-public')
  })

  it('does not follow when somebody chose it', async () => {
    const { id } = await make({ title: 'A chosen one' })
    expect((await change(id, { slug: 'My own' })).slug).toBe('my-own')
    expect((await change(id, { title: 'A changed one', slug: 'my-own' })).slug).toBe('my-own')
    expect((await change(id, { slug: '' })).slug).toBe('a-changed-one')
  })

  it('keeps the number that it has where another record has the title', async () => {
    await make({ title: 'Twice' })
    const { id, slug } = await make({ title: 'Twice' })
    expect(slug).toBe('twice-2')
    expect((await change(id, { title: 'Twice', summary: 'Changed.' })).slug).toBe('twice-2')
    expect((await change(id, { title: 'Only once' })).slug).toBe('only-once')
  })

  it('stays while the title is empty', async () => {
    const { id } = await make({ title: 'Emptied' })
    expect((await change(id, { title: '' })).slug).toBe('emptied')
  })
})
