import fc from 'fast-check'
import { richText } from '@/seed/text'
import type { Database } from './database'
import type { Json, Person } from './people'
import { addition, change, type Others } from './role-records'

/** The collections that are edited, each with where its records have their pages. */
const sections = {
  trusts: '/trusts',
  networks: '/networks',
  cdcs: '/community-diagnostic-centres',
  tests: '/tests',
  workstreams: '/workstreams',
  'news-posts': '/news',
  pages: '',
  'governance-bodies': '/governance',
  seats: null,
  appointments: null,
  meetings: null,
  people: null,
  organisations: null,
} as const
type Collection = keyof typeof sections
const collections = Object.keys(sections) as Collection[] // its own keys

interface Record {
  collection: Collection
  id: number
  slug?: string
}

/** Numbers that look random and are the same in each run. */
export const numbers = (seed: number) => {
  const drawn = fc.sample(fc.nat(), { seed, numRuns: 20_000 })
  let at = 0
  const below = (limit: number): number => (drawn[at++ % drawn.length] ?? 0) % limit
  return { below, one: <Value>(all: readonly Value[]): Value | undefined => all[below(all.length)] }
}

/** A paragraph that links to records, as the editor stores it. */
const naming = (records: Record[]) =>
  richText(records.map(({ collection, id }) => `[a link](${collection}/${id})`).join(' '), (key) =>
    Number(key.split('/')[1]),
  )

/** A site whose records are created, changed, published, moved and deleted at random, but the same way in each run. */
export class RandomEdits {
  readonly #editor: Person
  readonly #sql: Database['sql']
  readonly #draw: ReturnType<typeof numbers>
  #records: Record[] = []
  /** every address that a record has ever had, and some that none has had yet */
  readonly addresses = new Set<string>()
  #count = 0

  constructor(editor: Person, sql: Database['sql'], draw: ReturnType<typeof numbers>) {
    this.#editor = editor
    this.#sql = sql
    this.#draw = draw
  }

  /** Takes up what is there. */
  async begin(): Promise<void> {
    for (const collection of collections) {
      const { docs } = await this.#editor.ask('GET', `/api/${collection}?depth=0&limit=0`)
      for (const { id, slug } of docs as { id: number; slug?: string }[]) this.#know({ collection, id, slug }) // Payload's lists
    }
  }

  /** One edit; says which. What the site refuses with a reason (400, 404) is no edit: null. */
  async next(): Promise<string | null> {
    const edits = [
      () => this.#create('draft'),
      () => this.#create('published'),
      () => this.#create('published'),
      () => this.#change('draft'),
      () => this.#change('draft'),
      () => this.#change('published'),
      () => this.#change('published'),
      () => this.#change('published'),
      () => this.#relate(),
      () => this.#relate(),
      () => this.#move(),
      () => this.#move(),
      () => this.#set({ _status: 'draft' }, 'unpublishes'),
      () => this.#set({ _status: 'published' }, 'publishes'),
      () => this.#bin(),
      () => this.#restore(),
      () => this.#delete(),
      () => this.#globals(),
      () => this.#redirect(),
      () => this.#bySql(),
    ]
    return (this.#draw.one(edits) ?? edits[0] ?? (() => Promise.resolve(null)))()
  }

  #know(record: Record): void {
    this.#records.push(record)
    this.#keepAddress(record)
  }

  #keepAddress({ collection, id, slug }: Record): void {
    const section = sections[collection]
    if (section !== null && slug) this.addresses.add(`${section}/${slug}`)
    if (collection === 'meetings') this.addresses.add(`/governance/meetings/${id}`)
  }

  async #ask(method: string, address: string, body?: unknown): Promise<Json | null> {
    return this.#editor.ask(method, address, body).catch((error: unknown) => {
      if (error instanceof Error && / answered (?:400|404):/.test(error.message)) return null
      throw error
    })
  }

  #anyOf(...of: Collection[]): Record | undefined {
    return this.#draw.one(this.#records.filter(({ collection }) => of.length === 0 || of.includes(collection)))
  }

  #idOf(collection: Collection): number {
    return this.#anyOf(collection)?.id ?? 0
  }

  #others(): Others {
    return { trust: this.#idOf('trusts'), body: this.#idOf('governance-bodies'), seat: this.#idOf('seats') }
  }

  async #create(status: 'draft' | 'published'): Promise<string | null> {
    const collection = this.#draw.one(collections) ?? 'news-posts'
    const section = sections[collection]
    const slug = `made-${this.#count + 1}`
    // asked for before it is there: its 404 is kept, and must go
    if (section !== null) this.addresses.add(`${section}/made-${++this.#count}`)
    const made = await this.#ask(
      'POST',
      `/api/${collection}?draft=${status === 'draft'}`,
      await addition(collection, this.#others(), { ...(section === null ? {} : { slug }), _status: status }),
    )
    const doc = made?.doc as { id: number; slug?: string } | undefined // Payload's answer
    if (!doc) return null
    this.#know({ collection, ...doc })
    return `creates ${collection} ${doc.id} as ${status}`
  }

  async #patch(record: Record | undefined, data: object, what: string, query = ''): Promise<string | null> {
    if (!record) return null
    const done = await this.#ask('PATCH', `/api/${record.collection}/${record.id}${query}`, data)
    return done && `${what} ${record.collection} ${record.id}`
  }

  #change(status: 'draft' | 'published'): Promise<string | null> {
    const record = this.#anyOf()
    const words = `Edit ${++this.#count}`
    const named =
      record && ['news-posts', 'pages'].includes(record.collection)
        ? { title: words }
        : record && 'summary' in change[record.collection]
          ? { name: words }
          : {}
    const data = record
      ? {
          ...change[record.collection],
          ...('summary' in change[record.collection] ? { summary: `${words}.` } : {}),
          ...named,
        }
      : {}
    return this.#patch(
      record,
      { ...data, _status: status },
      `changes to ${status}`,
      status === 'draft' ? '?draft=true' : '',
    )
  }

  #relate(): Promise<string | null> {
    const to = Array.from({ length: 3 }, () =>
      this.#anyOf('trusts', 'networks', 'cdcs', 'workstreams', 'tests', 'governance-bodies'),
    ).filter((one) => one !== undefined)
    const relations: { [Of in Collection]?: object } = {
      'news-posts': {
        topics: to.map(({ collection, id }) => ({ relationTo: collection, value: id })),
        body: naming(to),
      },
      pages: {
        layout: [{ blockType: 'text', text: naming(to) }],
        parent: this.#idOf('pages'),
        menu: this.#draw.one(['header', 'footer', null]),
      },
      cdcs: { hostTrust: this.#idOf('trusts'), offerings: [{ test: this.#idOf('tests') }] },
      tests: { network: this.#idOf('networks') },
      networks: { governanceBody: this.#idOf('governance-bodies'), body: naming(to) },
      workstreams: { networks: [this.#idOf('networks')], body: naming(to) },
      'governance-bodies': {
        reportingLines: [{ to: this.#idOf('governance-bodies'), kind: this.#draw.one(['reports-to', 'advises']) }],
        remit: naming(to),
      },
      seats: { body: this.#idOf('governance-bodies'), filledBy: { relationTo: 'trusts', value: this.#idOf('trusts') } },
      appointments: { seat: this.#idOf('seats'), holder: 'person', person: this.#idOf('people') },
      meetings: { body: this.#idOf('governance-bodies') },
    }
    const record = this.#anyOf(...(Object.keys(relations) as Collection[])) // its own keys
    return this.#patch(record, { ...(record ? relations[record.collection] : {}), _status: 'published' }, 'relates')
  }

  async #move(): Promise<string | null> {
    const record = this.#anyOf(
      'trusts',
      'networks',
      'cdcs',
      'tests',
      'workstreams',
      'news-posts',
      'pages',
      'governance-bodies',
    )
    const slug = `moved-${++this.#count}`
    const done = await this.#patch(record, { slug, _status: 'published' }, 'moves')
    if (done && record) this.#keepAddress(Object.assign(record, { slug }))
    return done
  }

  #set(data: object, what: string): Promise<string | null> {
    return this.#patch(this.#anyOf(), data, what)
  }

  #bin(): Promise<string | null> {
    return this.#patch(this.#anyOf(), { deletedAt: new Date().toISOString() }, 'bins')
  }

  #restore(): Promise<string | null> {
    return this.#patch(this.#anyOf(), { deletedAt: null }, 'restores', '?trash=true')
  }

  async #delete(): Promise<string | null> {
    const record = this.#anyOf()
    const done = record && (await this.#ask('DELETE', `/api/${record.collection}/${record.id}?trash=true`))
    if (!done) return null
    this.#records = this.#records.filter((one) => one !== record)
    return `deletes ${record.collection} ${record.id}`
  }

  async #globals(): Promise<string | null> {
    const words = `Edit ${++this.#count}`
    const edit = this.#draw.one([
      ['/api/globals/home', { lead: words, featuredNews: [this.#idOf('news-posts')], _status: 'published' }],
      ['/api/globals/home?draft=true', { lead: words }],
      ['/api/globals/site-settings', { footerText: words }],
    ] as const)
    return edit && (await this.#ask('POST', edit[0], edit[1])) ? `changes ${edit[0]}` : null
  }

  async #redirect(): Promise<string | null> {
    const from = `/old-${++this.#count}`
    this.addresses.add(from)
    const to = this.#anyOf('trusts', 'news-posts', 'pages', 'cdcs')
    const done =
      to && (await this.#ask('POST', '/api/redirects', { from, to: { relationTo: to.collection, value: to.id } }))
    return done ? `leads ${from} to ${to.collection} ${to.id}` : null
  }

  async #bySql(): Promise<string | null> {
    const table = this.#draw.one(['trusts', 'networks', 'cdcs', 'tests', 'workstreams', 'governance_bodies'])
    const rows = await this.#sql(
      `update ${table} set summary = $1 where id = (select max(id) from ${table}) returning id`,
      [`By SQL ${++this.#count}`],
    )
    return rows.length > 0 ? `changes ${table} by SQL` : null
  }
}
