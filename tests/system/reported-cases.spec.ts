import { richText } from '../../seed/text'
import { administrator, type Person } from '../support/people'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Cases from public bug reports of other products, each tried over HTTP as it was reported there. The rules behind them
// have tables of their own in tests/unit.

let site: Site
let admin: Person
let count = 0

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  admin = await site.server.login(administrator)
})

const unique = (): string => `case-${Date.now()}-${++count}`
type Doc = { id: number; slug: string }

const publish = async (collection: string, data: object): Promise<Doc> => {
  const { doc } = await admin.ask('POST', `/api/${collection}`, { ...data, _status: 'published' })
  return doc as Doc // Payload's answer
}

const refused = async (collection: string, data: object): Promise<string> =>
  JSON.stringify(await admin.ask('POST', `/api/${collection}`, { ...data, _status: 'published' }, 400))

/** What a page says; a place that is written otherwise than its canonical form is redirected first. */
const text = async (address: string): Promise<string> => {
  const { headers, status, text: html } = await site.server.get(address)
  if (status === 308) return text(headers.get('location') ?? '')
  expect(status, address).toBe(200)
  return html
}

const trustId = async (): Promise<number> => {
  const { docs } = await admin.ask('GET', '/api/trusts?limit=1&depth=0')
  const [trust] = docs as Doc[] // Payload's list
  return trust?.id ?? 0
}

const days = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]))
const week = days('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')

/** A published centre, and what its page says. */
const centrePage = async (data: object): Promise<string> => {
  const slug = unique()
  const whole = { name: slug, slug, summary: 'A centre.', kind: 'hub', hostTrust: await trustId() }
  await publish('cdcs', { ...whole, address: { town: 'Preston' }, status: { state: 'open' }, ...data })
  return text(`/community-diagnostic-centres/${slug}`)
}

test.describe('places as people write them', () => {
  for (const [near, place, nearest] of [
    ['LA1 4', 'LA1', 'Heysham Primary Care Centre'],
    ['LA9 7', 'LA9', 'Westmorland General Hospital'],
    ['PR2 8', 'PR2', 'Preston Healthport'],
    ['BB1 8', 'BB1', 'Rossendale Primary Health Care Centre'],
    ['LA9 7RG\u200b', 'LA9', 'Westmorland General Hospital'],
    ['\u202cLA9 7RG.', 'LA9', 'Westmorland General Hospital'],
    ['Kendal, LA9', 'LA9', 'Westmorland General Hospital'],
    ['Barrow', 'Barrow in Furness', 'Croslands'],
  ] as const)
    test(`${JSON.stringify(near)} is ${place}`, async () => {
      const html = await text(`/community-diagnostic-centres?near=${encodeURIComponent(near)}`)
      expect(html).toContain(`near ${place}</h1>`)
      expect(/site-list__link" href="[^"]*">([^<]*)/.exec(html)?.[1]).toContain(nearest)
    })

  test('a slip is asked about', async () => {
    const html = await text('/community-diagnostic-centres?near=Kendel')
    expect(html).toContain('<title>Error: ')
    expect(html).toContain('Did you mean Kendal?')
  })
})

test.describe('opening hours', () => {
  for (const [opens, closes, words] of [
    ['00:00', '24:00', 'Open 24 hours'],
    ['00:00', '00:00', 'Open 24 hours'],
    ['00:00', '23:59', 'Open 24 hours'],
    ['08:00', '24:00', '8am to midnight'],
    ['08:00', '00:00', '8am to midnight'],
    ['22:00', '06:00', '10pm to 6am'],
  ] as const)
    test(`${opens} to ${closes}: ${words}`, async () => {
      expect(await centrePage({ hours: [{ days: week, opens, closes }] })).toContain(words)
    })

  test('stretches that touch are one', async () => {
    const html = await centrePage({
      hours: [
        { days: week, opens: '08:00', closes: '14:00' },
        { days: week, opens: '14:00', closes: '20:00' },
      ],
    })
    expect(html).toContain('8am to 8pm')
    expect(html).not.toContain('2pm')
    expect(html).toContain('"opens":"08:00","closes":"20:00"')
  })

  test('a closure counts for all that is said of opening', async () => {
    const html = await centrePage({
      hours: [{ days: week, opens: '00:00', closes: '24:00' }],
      exceptions: [{ date: '2099-12-28', closed: false, opens: '09:00', closes: '12:00', reason: 'Only one morning' }],
      status: { state: 'closed', from: '2000-01-01', until: '2099-12-31' },
    })
    expect(html).toContain('Closed for now, until 31 December 2099')
    expect(html).not.toContain('Only one morning')
    expect(html).toContain('From 1 January 2100:')
    expect(html).toContain('"validThrough":"2099-12-31","opens":"00:00","closes":"00:00"')
  })
})

test.describe('old addresses', () => {
  const leads = async (from: string, asked: string): Promise<void> => {
    await admin.ask('POST', '/api/redirects', { from, url: '/about' })
    const { status, headers } = await site.server.get(asked)
    expect([status, headers.get('location')], asked).toEqual([301, '/about'])
  }

  test('capitals make no other address', async () => {
    const one = unique()
    await leads(`/Action-${one}`, `/action-${one}`)
    const two = unique()
    await leads(`/about-${two}`, `/About-${two.toUpperCase()}`)
  })
  test('accents are found however they are written', async () => {
    const one = unique()
    await leads(`/croeso-café-${one}`, `/croeso-caf%C3%A9-${one}`)
    const two = unique()
    await leads(`/re\u0301sume\u0301/${two}`, `/r%C3%A9sum%C3%A9/${two}`)
  })
  test('links of WordPress are kept', async () => {
    await leads('/?p=345', '/?p=345')
    await leads('/index.php?page_id=12', '/index.php?page_id=12')
    expect((await site.server.get('/?p=9999')).status).toBe(404)
    expect((await site.server.get('/?utm_source=x')).status).toBe(200)
  })
  test('a circle is refused and named', async () => {
    const [a, b] = [`/a-${unique()}`, `/b-${unique()}`]
    const { doc } = await admin.ask('POST', '/api/redirects', { from: b, url: '/about' })
    await admin.ask('POST', '/api/redirects', { from: a, url: b })
    const closed = { url: `${a.toUpperCase()}/` }
    const { errors } = await admin.ask('PATCH', `/api/redirects/${(doc as Doc).id}`, closed, 400)
    expect(JSON.stringify(errors)).toContain(`${b} → ${a} → ${b}`)
    expect(await refused('redirects', { from: `${a}-self`, url: `${a}-self/` })).toContain('cannot lead to itself')
  })
  test('a rule for a page that is there is refused', async () =>
    expect(await refused('redirects', { from: '/About/', url: '/trusts' })).toContain('There is a page at /about'))
})

const post = (more: object) => ({ title: unique(), summary: 'News.', publishedOn: '2026-01-02', ...more })

test.describe('the feed', () => {
  test('stays XML whatever a text holds', async () => {
    const { slug } = await publish('news-posts', post({ summary: 'x\ufffey' }))
    await expect.poll(() => text('/news/feed.xml')).toContain(slug)
    expect(await text('/news/feed.xml')).toContain('<summary>xy</summary>')
  })

  test('an entry keeps its id when its address changes', async () => {
    const { id } = await publish('news-posts', post({}))
    const idIn = async (): Promise<string | undefined> =>
      new RegExp(`<id>(tag:[^<]*news/${id})</id>`).exec(await text('/news/feed.xml'))?.[1]
    // the server hears of a change a moment after it was saved
    await expect.poll(idIn).toBeDefined()
    const before = await idIn()
    const slug = unique()
    await admin.ask('PATCH', `/api/news-posts/${id}`, { slug, _status: 'published' })
    await expect.poll(() => text('/news/feed.xml')).toContain(`/news/${slug}"`)
    expect(await idIn()).toBe(before)
  })
})

test('news of a day to come is not published', async () =>
  expect(await refused('news-posts', post({ publishedOn: '2099-05-01' }))).toContain('still to come'))

test.describe('links in texts', () => {
  const linked = (url: string) => {
    const body = richText('[the words](https://example.org)', () => undefined)
    return JSON.parse(JSON.stringify(body).replace('https://example.org', url)) as object // the same with another address
  }
  for (const [written, href] of [
    ['www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
    ['nhs.uk', 'https://nhs.uk'],
    ['team@nhs.net', 'mailto:team@nhs.net'],
    ['/donate?refcode=123', '/donate?refcode=123'],
  ] as const)
    test(`${written} leads to ${href}`, async () => {
      const { slug } = await publish('news-posts', post({ body: linked(written) }))
      expect(await text(`/news/${slug}`)).toContain(`<a href="${href}">the words</a>`)
    })
  for (const written of ['#team', 'contact'])
    test(`${written} is refused`, async () => {
      expect(await refused('news-posts', post({ body: linked(written) }))).toMatch(/url|Link/i)
    })
})

test('a telephone number is read, not collected', async () =>
  expect(await centrePage({ phone: '+44 (0)1524 65944' })).toContain('href="tel:+44152465944"'))

test('on the day on which one follows another in a seat the new one holds it', async () => {
  const slug = unique()
  const body = (await publish('governance-bodies', { name: slug, slug, kind: 'board', summary: 'A board.' })).id
  const seat = (await publish('seats', { label: 'Chair', body, role: 'chair', howMany: 1 })).id
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  const person = async (name: string) => (await publish('people', { name, shownToPublic: true })).id
  await publish('appointments', { seat, holder: 'person', person: await person('Alex Before'), until: today })
  await publish('appointments', { seat, holder: 'person', person: await person('Robin After'), from: today })
  const html = await text(`/governance/${slug}`)
  const [now = '', before = ''] = html.split('>Past members</')
  expect(now).toContain('Robin After')
  expect(now).not.toContain('Alex Before')
  expect(before).toContain('Alex Before')
})

test('unknown facts of a centre are said, in a fixed order', async () => {
  const html = await centrePage({})
  const order = [
    ...['Tests here', 'Who can refer you', 'Opening times', 'Getting there', 'Step-free access', 'Parking'],
    ...['Bus and train', 'Phone', 'Communication support'],
  ]
  const places = order.map((name) => html.indexOf(`>${name}<`, html.indexOf('<main')))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(html.match(/Not known yet/g)?.length).toBeGreaterThanOrEqual(6)
})

test('a centre that does endoscopy, kinds not confirmed, is named so everywhere', async () => {
  expect(await text('/community-diagnostic-centres/westmorland-general-hospital')).toContain(
    'Endoscopy, kinds not confirmed',
  )
  const found = await text('/community-diagnostic-centres?test=gastroscopy')
  expect(found).toContain('2 centres that may offer a gastroscopy</h1>')
  for (const page of [found, await text('/tests/gastroscopy'), await text('/networks/endoscopy')])
    for (const name of ['Westmorland General Hospital', 'Burnley General Hospital']) expect(page).toContain(name)
  expect(await text('/tests/blood-test')).not.toContain('Your appointment letter says')
})
