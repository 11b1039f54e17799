import fc from 'fast-check'
import { weekdays } from '@/domain/dates/london-time'
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
  interests: null,
} as const
type Collection = keyof typeof sections
const collections = Object.keys(sections) as Collection[] // its own keys

interface Record {
  collection: Collection
  id: number
  slug?: string
  /** every title and address that it has had: pages with one of these words show it, or did */
  words: Set<string>
}

/** What Payload says of a record: its title is one of these fields. */
interface Stored {
  id: number
  slug?: string
  name?: string
  title?: string
  label?: string
}

export interface Edit {
  /** for people: 'publishes trusts 3' */
  what: string
  /** what the pages that may show it hold; none where that can be any page */
  words: string[]
}

/** Numbers that look random; the same seed gives the same ones. */
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

/** Creates, changes, publishes, moves and deletes records of a site at random; the same seed makes the same edits. */
export class RandomEdits {
  readonly #editor: Person
  readonly #sql: Database['sql']
  readonly #draw: ReturnType<typeof numbers>
  #records: Record[] = []
  readonly #pictures: number[] = []
  readonly #documents: number[] = []
  /** every address that a record has ever had, and some that none has had yet */
  readonly addresses = new Set<string>()
  #count = 0

  constructor(editor: Person, sql: Database['sql'], draw: ReturnType<typeof numbers>) {
    this.#editor = editor
    this.#sql = sql
    this.#draw = draw
  }

  /** Learns which records there are. */
  async begin(): Promise<void> {
    for (const collection of collections) {
      const { docs } = await this.#editor.ask('GET', `/api/${collection}?depth=0&limit=0`)
      for (const doc of docs as Stored[]) this.#add(collection, doc) // Payload's lists
    }
    for (const n of [1, 2, 3]) {
      const names = [`picture-${n}.webp`, `picture-${n}-small.webp`, `document-${n}.pdf`]
      for (const name of names) this.addresses.add(`/files/${name}`)
      const [picture] = await this.#sql(
        `insert into media (alt, filename, mime_type, width, height, sizes_small_filename, sizes_small_width)
         values ('A picture', $1, 'image/webp', 960, 480, $2, 480) returning id`,
        names.slice(0, 2),
      )
      const [document] = await this.#sql(
        "insert into documents (title, filename, mime_type) values ('A document', $1, 'application/pdf') returning id",
        names.slice(2),
      )
      this.#pictures.push(Number(picture?.id))
      this.#documents.push(Number(document?.id))
    }
  }

  /** Makes one edit; another one where the site refuses the first with a reason (400, 404). */
  async next(): Promise<Edit> {
    for (;;) {
      const edit = await this.#try()
      if (edit) return edit
    }
  }

  async #try(): Promise<Edit | null> {
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
      () => this.#field(),
      () => this.#field(),
      () => this.#field(),
      () => this.#field(),
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
      () => this.#rowsBySql(),
    ]
    return (this.#draw.one(edits) ?? edits[0] ?? (() => Promise.resolve(null)))()
  }

  #add(collection: Collection, doc: Stored): Record {
    const record: Record = { collection, id: doc.id, words: new Set() }
    this.#records.push(record)
    this.#update(record, doc)
    return record
  }

  #update(record: Record, { label, name, slug, title }: Stored): void {
    const { collection, id } = record
    const section = sections[collection]
    const address =
      collection === 'meetings' ? `/governance/meetings/${id}` : section !== null && slug ? `${section}/${slug}` : null
    if (slug) record.slug = slug
    if (address) this.addresses.add(address)
    for (const word of [address, label, name, title]) if (word) record.words.add(word)
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
    return {
      trust: this.#idOf('trusts'),
      body: this.#idOf('governance-bodies'),
      seat: this.#idOf('seats'),
      person: this.#idOf('people'),
    }
  }

  async #create(status: 'draft' | 'published'): Promise<Edit | null> {
    const collection = this.#draw.one(collections) ?? 'news-posts'
    const section = sections[collection]
    const slug = `made-${this.#count + 1}`
    // requested before it is there: its 404 is cached, and must go
    if (section !== null) this.addresses.add(`${section}/made-${++this.#count}`)
    const made = await this.#ask(
      'POST',
      `/api/${collection}?draft=${status === 'draft'}`,
      await addition(collection, this.#others(), { ...(section === null ? {} : { slug }), _status: status }),
    )
    const doc = made?.doc as Stored | undefined // Payload's answer
    if (!doc) return null
    return this.#edit(`creates as ${status}`, this.#add(collection, doc))
  }

  async #patch(record: Record | undefined, data: object, what: string, query = ''): Promise<Edit | null> {
    if (!record) return null
    const done = await this.#ask('PATCH', `/api/${record.collection}/${record.id}${query}`, data)
    if (!done) return null
    this.#update(record, done.doc as Stored) // Payload's answer
    return this.#edit(what, record)
  }

  #edit(what: string, { collection, id, words }: Record): Edit {
    return { what: `${what} ${collection} ${id}`, words: [...words] }
  }

  #change(status: 'draft' | 'published'): Promise<Edit | null> {
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

  #relate(): Promise<Edit | null> {
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
      interests: { person: this.#idOf('people') },
    }
    const record = this.#anyOf(...(Object.keys(relations) as Collection[])) // its own keys
    return this.#patch(record, { ...(record ? relations[record.collection] : {}), _status: 'published' }, 'relates')
  }

  /** One field of a record, of those that lists, links, menus and files show or depend on. */
  #field(): Promise<Edit | null> {
    const words = `Edit ${++this.#count}`
    const date = `20${10 + this.#draw.below(16)}-0${1 + this.#draw.below(9)}-15`
    const topic = this.#anyOf('trusts', 'networks', 'cdcs', 'workstreams', 'tests', 'governance-bodies')
    const why = 'An edit of a test.'
    const nine = { opens: '09:00', closes: `1${this.#draw.below(10)}:30` }
    const [picture, document] = [this.#draw.one(this.#pictures), this.#draw.one(this.#documents)]
    const fields: { [Of in Collection]?: object[] } = {
      trusts: [{ shortName: words }, { website: 'https://example.org/' }, { areasServed: [words] }],
      networks: [{ sharedGoal: words }, { governanceBody: null }],
      cdcs: [
        { hours: [{ days: { [this.#draw.one(weekdays) ?? 'monday']: true }, ...nine }] },
        { hours: [] },
        { exceptions: [{ date: '2099-12-25', closed: true, reason: words }] },
        {
          hours: [{ days: { saturday: true }, week: this.#draw.one(['first', 'last', null]), words: 'by appointment' }],
        },
        { exceptions: [{ date: '2099-12-24', until: '2100-01-02', closed: false, words: 'by appointment' }] },
        { bankHolidays: this.#draw.one(['closed', 'usual', null]) },
        { status: { state: this.#draw.one(['open', 'limited', 'closed', 'planned']), message: words } },
        { status: { state: this.#draw.one(['moved', 'ended']), insteadAt: [this.#idOf('cdcs')] } },
        { status: { state: this.#draw.one(['moved', 'ended']), from: '2099-05-03', message: words } },
        { status: { state: 'limited', message: words, onHome: this.#draw.one([true, false]) } },
        { gettingThere: { stepFree: { has: this.#draw.one(['yes', 'no', null]) } } },
        { gettingThere: { parking: { has: 'yes', text: words, checked: '2026-10' } } },
        { offerings: [] },
        {
          offerings: [
            { test: this.#idOf('tests'), status: { state: this.#draw.one(['usual', 'stopped']), message: words } },
          ],
        },
        {
          offerings: [{ test: this.#idOf('tests'), referrers: { gp: this.#draw.one(['yes', 'no']) }, referral: words }],
        },
        { offerings: [{ test: this.#idOf('tests'), access: 'walk-in', hours: [{ days: { friday: true }, ...nine }] }] },
        { offerings: [{ network: this.#idOf('networks') }] },
        { offerings: [{ test: this.#idOf('tests') }, { test: this.#idOf('tests') }] },
        { kind: this.#draw.one(['hub', 'spoke']) },
        { address: { town: words } },
        { phone: words },
      ],
      tests: [
        { nhsPage: 'https://www.nhs.uk/conditions/x-ray/' },
        { alsoKnownAs: [words] },
        { network: null },
        { dm01Code: 'MRI' },
        { howLong: words },
      ],
      workstreams: [{ order: 1 + this.#draw.below(9) }, { networks: [] }, { projects: [{ title: words }] }],
      'news-posts': [
        { publishedOn: date },
        { withdrawn: { on: date, why: words } },
        { withdrawn: { on: date, why: words, keep: true } },
        { withdrawn: { on: null, why: null } },
        { topics: [] },
        { topics: topic ? [{ relationTo: topic.collection, value: topic.id }] : [] },
        { image: picture },
        { image: null },
        { changeNotes: [{ date, note: words }] },
      ],
      pages: [
        { menu: this.#draw.one(['header', 'footer']) },
        { menu: null },
        { menuOrder: this.#draw.below(50) },
        { withdrawn: { on: date, why: words, keep: this.#draw.below(2) === 0 } },
        { withdrawn: { on: null, why: null } },
        { parent: null },
        {
          layout: [
            { blockType: 'callout', kind: 'inset', text: words },
            { blockType: 'picture', image: picture },
          ],
        },
        {
          layout: [
            { blockType: 'contact-details', show: 'contact' },
            { blockType: 'downloads', documents: [document] },
          ],
        },
      ],
      'governance-bodies': [
        { reportingLines: [], correctionReason: why },
        { abbreviation: words.slice(0, 12) },
        { termsOfReference: document },
        { termsOfReference: null },
        { established: date, correctionReason: why },
        { dissolved: this.#draw.one([date, null]), correctionReason: why },
        { own: this.#draw.one([true, false]), website: 'https://www.example.nhs.uk' },
      ],
      seats: [{ howMany: 1 + this.#draw.below(9) }, { from: date, correctionReason: why }, { label: words }],
      appointments: [{ from: date, correctionReason: why }, { holder: 'not-published' }],
      meetings: [
        { startsAt: `${date}T10:00:00.000Z` },
        { startsAt: `2098-0${1 + this.#draw.below(9)}-15T10:00:00.000Z` },
        { papers: [{ title: words, kind: 'paper', document }] },
        { papers: [] },
        { where: words },
        { alsoOf: [] },
        { actions: [{ text: words, owner: 'Chair', state: 'open' }] },
        { attendanceShown: this.#draw.one([true, false]) },
      ],
      people: [{ name: words }, { shownToPublic: true }, { shownToPublic: false }],
      organisations: [{ name: words }, { website: 'https://example.org/' }],
      interests: [{ what: words }, { from: date, until: null }, { until: date }, { kind: 'indirect' }],
    }
    const record = this.#anyOf(...(Object.keys(fields) as Collection[])) // its own keys
    const data = this.#draw.one((record && fields[record.collection]) ?? [])
    return data
      ? this.#patch(record, { ...data, _status: 'published' }, `sets ${Object.keys(data).join()} of`)
      : Promise.resolve(null)
  }

  async #move(): Promise<Edit | null> {
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
    return this.#patch(record, { slug, _status: 'published' }, 'moves')
  }

  #set(data: object, what: string): Promise<Edit | null> {
    return this.#patch(this.#anyOf(), data, what)
  }

  #bin(): Promise<Edit | null> {
    return this.#patch(this.#anyOf(), { deletedAt: new Date().toISOString() }, 'bins')
  }

  #restore(): Promise<Edit | null> {
    return this.#patch(this.#anyOf(), { deletedAt: null }, 'restores', '?trash=true')
  }

  async #delete(): Promise<Edit | null> {
    const record = this.#anyOf()
    const done = record && (await this.#ask('DELETE', `/api/${record.collection}/${record.id}?trash=true`))
    if (!done) return null
    this.#records = this.#records.filter((one) => one !== record)
    return this.#edit('deletes', record)
  }

  async #globals(): Promise<Edit | null> {
    const words = `Edit ${++this.#count}`
    const edit = this.#draw.one([
      ['/api/globals/home', { lead: words, featuredNews: [this.#idOf('news-posts')], _status: 'published' }],
      ['/api/globals/home?draft=true', { lead: words }],
      ['/api/globals/site-settings', { footerText: words }],
      ['/api/globals/site-settings', { licence: words }],
      ['/api/globals/site-settings', { contactPhone: words }],
    ] as const)
    return edit && (await this.#ask('POST', edit[0], edit[1])) ? { what: `changes ${edit[0]}`, words: [] } : null
  }

  async #redirect(): Promise<Edit | null> {
    const from = `/old-${++this.#count}`
    this.addresses.add(from)
    const to = this.#anyOf('trusts', 'news-posts', 'pages', 'cdcs')
    const done =
      to && (await this.#ask('POST', '/api/redirects', { from, to: { relationTo: to.collection, value: to.id } }))
    return done ? { what: `redirects ${from} to ${to.collection} ${to.id}`, words: [from] } : null
  }

  async #bySql(): Promise<Edit | null> {
    const table = this.#draw.one(['trusts', 'networks', 'cdcs', 'tests', 'workstreams', 'governance_bodies'])
    const rows = await this.#sql(
      `update ${table} set summary = $1 where id = (select max(id) from ${table}) returning id`,
      [`By SQL ${++this.#count}`],
    )
    const [changed] = rows
    const collection = table?.replace('_', '-')
    const record = this.#records.find((one) => one.collection === collection && one.id === changed?.id)
    return record ? this.#edit('changes by SQL', record) : null
  }

  /** Rows of a relation or array without the record's own row: PostgreSQL tells of those that lists depend on. */
  async #rowsBySql(): Promise<Edit | null> {
    const edits = [
      ["delete from news_posts_rels where parent_id = $1 and path = 'topics'", 'news-posts'],
      ["update cdcs_hours set closes = '22:22' where _parent_id = $1", 'cdcs'],
      ["update cdcs_offerings set status_state = 'stopped' where _parent_id = $1", 'cdcs'],
      ["delete from cdcs_rels where parent_id = $1 and path = 'status.insteadAt'", 'cdcs'],
      ['delete from cdcs_offerings where _parent_id = $1', 'cdcs'],
      ['delete from governance_bodies_reporting_lines where _parent_id = $1', 'governance-bodies'],
      ["update workstreams_projects set title = 'By SQL' where _parent_id = $1", 'workstreams'],
    ] as const
    const [statement, collection] = this.#draw.one(edits) ?? edits[0]
    const record = this.#anyOf(collection)
    if (!record) return null
    const rows = await this.#sql(`${statement} returning 1`, [record.id])
    return rows.length > 0 ? this.#edit('changes rows by SQL of', record) : null
  }
}
