import sharp from 'sharp'
import { ways } from '@/domain/centres/ways'
import { richText } from '@/seed/text'
import { administrator, type Person } from './people'
import { addition } from './role-records'
import type { Site } from './site'

// What the starting content does not have, because nobody knows it yet: so that every part of every page is seen.

type Added = { id: number; slug: string; filename: string }

const text = (written: string) => richText(written, () => undefined)

const finder =
  (admin: Person) =>
  async (collection: string, slug: string): Promise<number> => {
    const { docs } = await admin.ask('GET', `/api/${collection}?depth=0&where[slug][equals]=${slug}`)
    const [found] = docs as Added[] // Payload's list
    if (!found) throw new Error(`There is no ${slug} in ${collection}.`)
    return found.id
  }

const upload = async (
  site: Site,
  token: string,
  collection: 'media' | 'documents',
  form: FormData,
): Promise<number> => {
  const response = await fetch(`${site.server.url}/api/${collection}`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  const { doc } = (await response.json()) as { doc?: Added } // Payload's answer
  if (!doc) throw new Error(`No file was added to ${collection}: ${response.status}`)
  return doc.id
}

const picture = async (): Promise<FormData> => {
  const form = new FormData()
  const bytes = await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#005eb8' } })
    .jpeg()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'scanner.jpg')
  form.set('_payload', JSON.stringify({ alt: 'A blue area', credit: 'The tests' }))
  return form
}

const centre = {
  status: { state: 'limited', message: 'The lift is being mended.' },
  phone: '01772 000000',
  exceptions: [
    { date: '2099-12-25', closed: true, reason: 'Bank holiday' },
    { date: '2099-12-24', closed: false, opens: '08:00', closes: '12:00' },
  ],
  bankHolidays: 'closed',
  gettingThere: Object.fromEntries(
    ways.map(({ canBeNone, key, label }) => [
      key,
      {
        ...(canBeNone ? { has: key === 'changingPlace' ? 'no' : 'yes' } : {}),
        text: `About: ${label}.`,
        checked: '2026-10-12',
      },
    ]),
  ),
  lastReviewed: '2026-10-12',
  nextReviewDue: '2027-10-12',
}

/** A test at a centre with all that can be known of it. */
const offering = {
  access: 'both',
  referrers: { gp: 'yes', hospital: 'no' },
  referral: 'Ask your GP practice first',
  lastArrival: '12:00',
  hours: [{ days: { monday: true }, opens: '08:30', closes: '12:30' }],
  status: { state: 'limited', from: '2099-05-03', until: '2099-05-07', message: 'One machine is being serviced.' },
  where: { entrance: 'Main entrance', floor: 'level 2', room: 'room 4' },
  preparation: 'Wear loose clothes.',
  ages: { from: 5, to: 90 },
  results: { how: 'Your GP practice will contact you', when: 'About 2 weeks' },
  notes: 'Bring your inhaler.',
  source: 'the centre manager',
  checked: '2026-10-12',
}

const days = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]))
const throughSaturday = days('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday')

/** A centre that is open on Saturdays and has step-free access, with who can refer to it. */
const openOnSaturdays = {
  hours: [{ days: throughSaturday, opens: '08:00', closes: '18:00' }],
  gettingThere: { stepFree: { has: 'yes', text: 'Lifts to all floors.', checked: '2026-10-12' } },
}

/** Fills a site with what only editors know. */
export async function furnish(site: Site): Promise<void> {
  const admin = await site.server.login(administrator)
  const idOf = finder(admin)
  const publish = async (collection: string, data: object): Promise<number> => {
    const { doc } = await admin.ask('POST', `/api/${collection}`, { ...data, _status: 'published' })
    return (doc as Added).id // Payload's answer
  }
  const change = (collection: string, id: number, data: object) =>
    admin.ask('PATCH', `/api/${collection}/${id}`, { ...data, _status: 'published' })

  const image = await upload(site, admin.token, 'media', await picture())
  const others = { trust: 0, body: 0, seat: 0 }
  const pdf = async (title: string): Promise<number> =>
    upload(site, admin.token, 'documents', (await addition('documents', others, { title })) as FormData) // a file goes as a form
  const document = await pdf('Terms of reference')
  const earlierTerms = await pdf('Terms of reference of 2020')

  const post = await idOf('news-posts', 'croslands-centre-opens')
  await change('news-posts', post, {
    image,
    changeNotes: [{ date: '2026-10-01', note: 'The number of rooms was put right.' }],
  })
  await admin.ask('PATCH', `/api/news-posts/${post}?draft=true`, {
    summary: 'The centre is open, with an MRI scanner.',
  })
  await admin.ask('POST', `/api/news-posts/${post}/correct`, { what: 'We named another scanner.', keep: true })
  await publish('news-posts', {
    title: 'A post that is old',
    slug: 'kept-with-a-note',
    summary: 'Old.',
    publishedOn: '2020',
    withdrawn: { on: '2026-10-01', why: 'The rules have changed.', keep: true },
  })
  await publish('news-posts', {
    title: 'A post that was wrong',
    slug: 'withdrawn',
    summary: 'Wrong.',
    publishedOn: '2020',
    withdrawn: { on: '2026-10-01', why: 'The figures were wrong.' },
  })
  const rossendale = await idOf('cdcs', 'rossendale-primary-health-care-centre')
  const { offerings } = await admin.ask('GET', `/api/cdcs/${rossendale}?depth=0`)
  await change('cdcs', rossendale, {
    ...openOnSaturdays,
    // Payload's own rows
    offerings: (offerings as object[]).map((offering) => ({
      ...offering,
      referrers: { gp: 'yes', hospital: 'yes', self: 'no' },
      checked: '2026-10-12',
    })),
  })
  const burnley = await idOf('cdcs', 'burnley-general-hospital')
  await change('cdcs', burnley, { gettingThere: { stepFree: { has: 'no', checked: '2026-10' } } })
  const heysham = await idOf('cdcs', 'heysham-primary-care-centre')
  const spirometry = await idOf('tests', 'spirometry')
  await change('cdcs', heysham, { ...centre, offerings: [{ ...offering, test: spirometry }] })
  await admin.ask('POST', '/api/alerts', {
    level: 'urgent',
    text: 'The road is closed. Come from the north.',
    link: { text: 'See other centres', url: '/community-diagnostic-centres' },
    scope: 'centres',
    centres: [heysham],
    from: '2026-01-01T00:00:00.000Z',
    until: '2099-01-01T00:00:00.000Z',
  })

  const body = await idOf('governance-bodies', 'diagnostics-programme-board')
  await change('governance-bodies', body, {
    termsOfReference: document,
    termsAgreed: '2025-03',
    earlierTerms: [{ document: earlierTerms, agreed: '2020-04' }],
    meets: 'Every month',
    quorum: 'Half of the members',
    quorumNumber: 2,
    deputies: 'count',
    questions: { how: 'Write to us.', email: 'board@example.org', daysBefore: 7, time: '17:00' },
    established: '2020-04',
  })
  const seats = [
    await publish('seats', { label: 'Chair', body, role: 'chair' }),
    await publish('seats', { label: 'Trust member', body, role: 'member', howMany: 4 }),
    await publish('seats', { label: 'Vice chair', body, role: 'vice-chair' }),
  ]
  const person = await publish('people', { name: 'Robin Example', jobTitle: 'Director', shownToPublic: true })
  const chair = await publish('appointments', { seat: seats[0], holder: 'person', person, from: '2025-04' })
  await publish('appointments', { seat: seats[1], holder: 'not-published', from: '2024' })
  await publish('appointments', { seat: seats[2], holder: 'not-published', from: '2020', until: '2023' })
  await publish('meetings', {
    body,
    startsAt: '2099-01-15T10:00:00.000Z',
    startsAt_tz: 'Europe/London',
    state: 'planned',
    where: 'Preston',
  })
  const meeting = await publish('meetings', {
    body,
    startsAt: '2026-06-15T13:30:00.000Z',
    startsAt_tz: 'Europe/London',
    state: 'held',
    where: 'Preston',
    series: '2026',
    papers: [
      { title: 'Agenda', kind: 'agenda', text: text('Welcome.\nMinutes of the last meeting.') },
      { title: 'Terms', kind: 'paper', document },
    ],
    decisions: [{ text: 'The plan was agreed.' }],
    attendance: [{ seat: seats[0], appointment: chair, presence: 'present' }],
    alsoPresent: [{ role: 'Note taker' }],
    quorums: [{ body, needed: 2, deputies: 'count' }],
    attendanceShown: true,
    actions: [{ text: 'Write to the trusts.', owner: 'Programme director', state: 'open', due: '2026-09' }],
  })
  await publish('interests', {
    person,
    kind: 'financial',
    what: 'Director of a company that sells scanners.',
    from: '2024',
    lastReviewed: '2026-04-01',
    declarations: [{ meeting, declared: 'Item 4 was about scanners.', done: 'Left the room for item 4.' }],
  })
  await publish('pages', {
    title: 'A page of every part',
    slug: 'every-part',
    summary: 'For the tests.',
    lastReviewed: '2026-10-12',
    layout: [
      { blockType: 'downloads', heading: 'Documents', documents: [document] },
      { blockType: 'text', text: text('Some words.') },
      { blockType: 'callout', kind: 'inset', text: 'Set apart.' },
      { blockType: 'callout', kind: 'warning', heading: 'Important', text: 'Not to be missed.' },
      { blockType: 'details', heading: 'More about this', text: text('Unfolded.') },
      {
        blockType: 'figures',
        figures: [
          { figure: '8', label: 'centres' },
          { figure: '3', label: 'networks' },
        ],
      },
      { blockType: 'picture', image, caption: 'A caption' },
      { blockType: 'contact-details', show: 'contact' },
    ],
  })
  await admin.ask('POST', '/api/globals/site-settings', {
    contactEmail: 'contact@example.org',
    contactPhone: '01772 000000',
    postalAddress: 'A street\nPreston',
    dataController: 'An organisation',
    dataProtectionOfficer: 'dpo@example.org',
    accessibilityEmail: 'access@example.org',
    accessibilityResponseDays: 5,
    licence: 'Open Government Licence v3.0',
  })
}
