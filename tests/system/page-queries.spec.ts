import { expect, test } from '@playwright/test'
import { copyOf, type Database } from '../support/database'
import { furnish } from '../support/furnish'
import { administrator } from '../support/people'
import { startSite, type Site } from '../support/site'
import { logStatements, type StatementLog } from '../support/statements'

// The queries of each type of page, by the table that each begins with, so that one more is seen.

let database: Database
let log: StatementLog
let site: Site

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await copyOf('starting')
  log = await logStatements(database.url)
  site = await startSite({ database: { ...database, url: log.url } })
  await furnish(site)
  // the timer puts no papers together meanwhile
  await database.sql(
    `insert into paper_set_checks (meeting_id, checked_at) select id, now() + interval '1 hour' from meetings
     on conflict (meeting_id) do update set checked_at = excluded.checked_at`,
  )
  // enough for a second page
  const admin = await site.server.login(administrator)
  for (const title of ['One post more', 'And another'])
    await admin.ask('POST', '/api/news-posts', { title, summary: 'A post.', publishedOn: '2019', _status: 'published' })
})
// pages that the content above made stale are rendered again
test.beforeAll(() => expect.poll(isIdle, { timeout: 60_000 }).toBe(true))
test.afterAll(async () => {
  await site.remove()
  await log.close()
})

const isIdle = async (): Promise<boolean> =>
  ((await (await fetch(`${site.server.url}/statz`)).json()) as { idle: boolean }).idle // our own answer

/** Menu, footer and alerts: here each page is rendered from scratch, otherwise they are read once for all pages. */
const frame = ['pages', 'site_settings', 'trusts', 'alerts']
/** Payload asks for the ids first where a condition is about a relation to several records and the list is limited or sorted. */
const about = ['news_posts ids', 'news_posts']
/** Alerts at some of the centres that a page shows, and where none of them has one. */
const alerts = ['alerts ids', 'alerts']
const noAlerts = ['alerts ids']

/** Which centres there are, by their slugs alone, and those that no page has read yet. */
const everyCentre = ['cdcs ids', 'cdcs']

/** Who has declared something and is shown; the structure is otherwise read once for all pages. */
const hasInterests = ['interests', 'people', 'governance_bodies', 'seats', 'appointments']

/** The structure of all times. */
const structure = ['governance_bodies', 'seats', 'appointments']

/** All tests with all centres, and when the tests last changed. */
const testsGiven = ['cdcs', 'trusts', 'tests', 'tests', 'networks', 'networks', 'tests']

/** What the national figures count, the newest month, and its figures. */
const waiting = ['waiting_figures', 'waiting_figures']

/** Whose figures they are, the newest month, its year, and the month of the target. */
const target = ['trusts', ...waiting, 'waiting_figures']

/** What is known of the words, which entries have them, what means the same, what is pinned, and when that changes by itself. */
const searched = [
  ...['jsonb_array_elements', 'jsonb_array_elements_text', 'search_words'],
  ...['search_entries', 'search_entries', 'search_entries', 'search_pins', 'search_synonyms'],
]

const pages: [address: string, tables: string[]][] = [
  [
    '/',
    [
      ...frame,
      'home',
      'networks',
      // the centres, and those whose status is told here
      'cdcs',
      'cdcs',
      // those who run them, and all that are members
      'trusts',
      'trusts',
      'tests',
      'workstreams',
      'news_posts',
      'media',
      'meetings',
      'governance_bodies',
      ...alerts,
      ...target,
    ],
  ],
  ['/vision-and-strategy', [...frame, 'home']],
  ['/trusts', [...frame, 'trusts']],
  [
    '/trusts/east-lancashire-hospitals',
    [...frame, 'trusts', 'corrections', 'cdcs', ...noAlerts, ...about, 'trusts', ...waiting],
  ],
  // the figures of three years, and what is told of these months
  ['/waiting-times', [...frame, 'trusts', 'tests', ...waiting, 'waiting_figures']],
  ['/waiting-times/east-lancashire-hospitals', [...frame, 'trusts', 'tests', ...waiting, 'waiting_figures']],
  ['/waiting-times/tests/mri-scan', [...frame, 'trusts', 'tests', ...waiting, 'waiting_figures']],
  ['/waiting-times/no-such-trust', [...frame, 'trusts', 'tests', 'redirects', 'redirects']],
  ['/networks', [...frame, 'networks']],
  [
    '/networks/diagnostic-imaging',
    [
      ...[...frame, 'networks', 'corrections', 'governance_bodies', 'tests', 'cdcs ids', 'cdcs', 'trusts'],
      ...['workstreams ids', 'workstreams', ...noAlerts, ...about],
    ],
  ],
  ['/community-diagnostic-centres', [...frame, 'tests', ...everyCentre, 'trusts', ...alerts]],
  ['/community-diagnostic-centres?test=mri-scan&near=LA9', [...frame, 'tests', ...everyCentre, 'trusts', ...noAlerts]],
  [
    '/community-diagnostic-centres/heysham-primary-care-centre',
    [...frame, 'cdcs', 'corrections', 'trusts', 'organisations', 'tests', ...alerts, ...about],
  ],
  ['/tests', [...frame, 'tests', 'networks']],
  [
    '/tests/mri-scan',
    [
      ...[...frame, 'tests', 'corrections', 'networks', ...everyCentre, 'trusts'],
      ...[...noAlerts, 'news_posts ids'],
      ...['trusts', 'tests', ...waiting],
    ],
  ],
  ['/tests/who-can-refer', [...frame, 'tests', ...everyCentre, 'trusts']],
  ['/workstreams', [...frame, 'workstreams']],
  ['/workstreams/data', [...frame, 'workstreams', 'corrections', 'news_posts ids', ...target]],
  // today, and of each body its chair, its next meeting and its newest papers; joint meetings are found by their other bodies
  [
    '/governance',
    [
      ...[...frame, 'governance_bodies', 'governance_bodies', 'seats', 'appointments', 'people'],
      ...['meetings', 'meetings', 'meetings', 'meetings ids', 'meetings ids'],
      ...hasInterests,
    ],
  ],
  ['/governance/interests', [...frame, ...hasInterests, 'meetings', 'governance_bodies']],
  ['/governance/on/2021-12-31', [...frame, 'governance_bodies', 'seats', 'appointments']],
  ['/governance/on', frame],
  ['/governance/history', [...frame, 'governance_bodies', 'seats', 'appointments', 'people']],
  ['/governance/history.xml', ['governance_bodies', 'seats', 'appointments', 'people']],
  [
    '/governance/diagnostics-programme-board',
    [
      ...[
        ...frame,
        'governance_bodies',
        'governance_bodies',
        'governance_bodies ids',
        'governance_bodies',
        'governance_bodies ids',
        'documents',
      ],
      ...['corrections', 'networks', 'seats', 'appointments', 'people', 'meetings', 'meetings', 'news_posts ids'],
      // its joint meetings, who attended those of the year, and who has declared an interest
      ...['meetings ids', 'meetings ids', 'governance_bodies'],
      ...['meetings', 'meetings', 'seats', 'appointments', 'people'],
      ...['interests', 'people'],
      // whom to ask, where the body has no contact of its own
      'site_settings',
    ],
  ],
  // how many and which, of the upcoming and of the past ones, and when the next begins
  [
    '/governance/meetings',
    [
      ...frame,
      ...['meetings', 'meetings', 'meetings', 'meetings', 'meetings'],
      'governance_bodies',
      'governance_bodies',
    ],
  ],
  ['/governance/meetings.ics', ['meetings', 'governance_bodies']],
  // its own and the joint ones, then those
  [
    '/governance/diagnostics-programme-board/meetings.ics',
    ['governance_bodies', 'meetings', 'meetings ids', 'meetings', 'governance_bodies'],
  ],
  // who attended, and the actions of earlier meetings
  [
    '/governance/meetings/2',
    [
      ...[...frame, 'meetings', 'governance_bodies', 'documents', 'seats', 'appointments', 'people'],
      ...['meetings ids', 'meetings'],
    ],
  ],
  // how many and which, and the first and the last year
  ['/news', [...frame, 'news_posts', 'news_posts', 'news_posts', 'news_posts']],
  ['/news/page/2', [...frame, 'news_posts', 'news_posts']],
  ['/news/year/2024', [...frame, 'news_posts', 'news_posts', 'news_posts', 'news_posts']],
  ['/news/topics', [...frame, 'news_posts', 'trusts', 'networks', 'cdcs']],
  ['/news/topics/trusts/blackpool-teaching-hospitals', [...frame, 'trusts', 'news_posts', ...about]],
  ['/news/topics/trusts/blackpool-teaching-hospitals/feed.json', ['trusts', ...about]],
  // the topics, what else is about them, and the links in the text
  [
    '/news/croslands-centre-opens',
    [...frame, 'news_posts', 'corrections', 'media', 'cdcs', 'trusts', 'cdcs', 'trusts', ...about],
  ],
  ['/news/withdrawn', [...frame, 'news_posts', 'corrections']],
  ['/news/feed.xml', ['news_posts']],
  [
    '/sitemap.xml',
    [
      ...['home', 'pages', 'news_posts', 'trusts', 'networks', 'cdcs', 'tests', 'workstreams'],
      ...['governance_bodies', 'meetings'],
      ...hasInterests,
      ...['trusts', 'tests', ...waiting],
    ],
  ],
  // what a browser may offer
  ['/search', [...frame, 'tests', 'cdcs']],
  // and what is known of the words, what has them, and what was found
  ['/search?q=blood+test', [...frame, 'tests', 'cdcs', ...searched, 'jsonb_array_elements_text']],
  ['/search?q=qwrtzplm', [...frame, 'tests', 'cdcs', ...searched]],
  ['/open-data', frame],
  ['/open-data/centres', frame],
  ['/open-data/no-such-set', [...frame, 'redirects']],
  // of each set, when something of it last changed
  ['/api/open/v1', []],
  ['/api/open/v1/openapi.json', []],
  ['/api/open/v1/trusts.csv-metadata.json', []],
  [
    '/api/open/v1/catalog.jsonld',
    [
      ...['site_settings', 'trusts', 'networks', 'cdcs', 'waiting_figures', 'workstreams', 'news_posts'],
      // of sets that give out some records only, what they give out
      ...testsGiven,
      ...testsGiven,
      ...[...everyCentre, 'trusts', 'tests', 'networks', 'tests', 'cdcs'],
      ...['workstreams', 'networks', 'governance_bodies'],
      ...[...structure, 'governance_bodies', ...structure, 'people', 'governance_bodies'],
      ...['meetings', 'governance_bodies', 'meetings', 'governance_bodies'],
      ...['meetings', 'governance_bodies', 'seats', 'appointments', 'people'],
      ...[...hasInterests, 'meetings', 'governance_bodies'],
      // and of the structure
      ...[...structure, ...structure, 'people', 'governance_bodies'],
    ],
  ],
  ['/api/open/v1/trusts', ['trusts', 'trusts']],
  // by its code or by the last part of its address
  ['/api/open/v1/trusts?trust=RXR', ['trusts', 'trusts', 'trusts', 'trusts']],
  ['/api/open/v1/networks', ['networks', 'governance_bodies', 'networks']],
  ['/api/open/v1/workstreams.csv', ['workstreams', 'networks', 'workstreams']],
  ['/api/open/v1/projects', ['workstreams', 'networks']],
  ['/api/open/v1/news', ['news_posts', 'trusts', 'networks', 'cdcs', 'news_posts']],
  ['/api/open/v1/centres', ['cdcs', 'trusts', 'tests', 'networks', 'cdcs']],
  // all figures, the newest month, and what is told of these months
  ['/api/open/v1/waiting-times?trust=RXL', ['trusts', 'tests', ...waiting, 'waiting_figures', 'waiting_figures']],
  ['/api/open/v1/waiting-times.csv', ['trusts', 'tests', ...waiting, 'waiting_figures', 'waiting_figures']],
  ['/api/open/v1/centres.csv', ['cdcs', 'trusts', 'tests', 'networks', 'cdcs']],
  ...['tests', 'tests.csv', 'offerings'].map((name): [string, string[]] => [`/api/open/v1/${name}`, testsGiven]),
  ['/api/open/v1/who-can-refer.csv', [...everyCentre, 'trusts', 'tests', 'networks', 'tests', 'cdcs']],
  ['/api/open/v1/bodies', ['governance_bodies', 'seats', 'appointments', 'governance_bodies']],
  ['/api/open/v1/seats', ['governance_bodies', 'seats', 'appointments', 'governance_bodies']],
  ['/api/open/v1/appointments', ['governance_bodies', 'seats', 'appointments', 'people', 'governance_bodies']],
  ['/api/open/v1/meetings.csv', ['meetings', 'governance_bodies']],
  ['/api/open/v1/decisions.csv', ['meetings', 'governance_bodies']],
  ['/api/open/v1/attendance.csv', ['meetings', 'governance_bodies', 'seats', 'appointments', 'people']],
  ['/api/open/v1/interests.csv', [...hasInterests, 'meetings', 'governance_bodies']],
  ['/robots.txt', []],
  ['/.well-known/security.txt', ['site_settings']],
  ['/every-part', [...frame, 'pages', 'pages', 'corrections', 'documents', 'media', 'site_settings', 'trusts']],
  ['/privacy', [...frame, 'pages', 'pages', 'corrections', 'site_settings', 'trusts']],
  ['/no-such-page', [...frame, 'pages', 'redirects']],
  ['/trusts/no-such-trust', [...frame, 'trusts', 'redirects']],
  ['/unavailable', frame],
  ['/link-ended', frame],
  ['/files/share/pages/about/0.png', ['pages']],
  ['/files/no-such-file.pdf', ['media', 'documents']],
]

/** What the process asks by itself: whether the database is there, what is planned, which mail is due. */
const heartbeat = /^(?:select 1|listen )|from bundles where state|outgoing_mail|paper_set_checks/i

/** What a statement reads: its table, with 'ids' where it asks only which records there are. */
const readBy = (statement: string): string => {
  const table = /\bfrom "?(\w+)"?/.exec(statement)?.[1] ?? statement
  return /^select distinct /.test(statement) ? `${table} ids` : table
}

for (const [address, tables] of pages) {
  test(`${address} reads each thing once`, async () => {
    const statements = await log.during(async () => {
      const response = await fetch(`${site.server.url}/statz?render=${encodeURIComponent(address)}`)
      expect(response.status).toBe(200)
    })
    const read = statements.filter((statement) => !heartbeat.test(statement)).map(readBy)
    expect(read.sort()).toEqual([...tables].sort())
  })
}

test('menu and footer are read once for all pages', async () => {
  const admin = await site.server.login(administrator)
  const read = async (work: () => Promise<unknown>): Promise<number> => {
    const statements = await log.during(async () => {
      await work()
      await expect.poll(isIdle, { timeout: 60_000 }).toBe(true)
    })
    // the contacts are read with all settings
    return statements.filter((statement) => /footer_text/.test(statement) && !/contact_email/.test(statement)).length
  }
  const addresses = pages.map(([address]) => address).filter((address) => !/\.\w+$|^\/api\//.test(address))
  const visitAll = async () => {
    for (const address of addresses) await site.server.get(address)
  }
  await visitAll()
  const before = await site.server.rendered()
  await admin.ask('POST', '/api/globals/site-settings', { footerText: 'A new footer.' })
  const visitAllAfterwards = async () => {
    // the notification may take a moment; until then the cached page is sent, which reads nothing
    await expect.poll(async () => (await site.server.get('/')).text).toContain('A new footer.')
    await visitAll()
  }
  expect(await read(visitAllAfterwards)).toBeLessThanOrEqual(1)
  const after = await site.server.rendered()
  for (const address of addresses) {
    expect(after[address], address).toBeGreaterThan(before[address] ?? 0)
    expect((await site.server.get(address)).text, address).toContain('A new footer.')
  }
})
