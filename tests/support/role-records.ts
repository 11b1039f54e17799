import sharp from 'sharp'
import type { Resource } from '@/access/table'

type Collection = Exclude<
  Resource,
  | 'home'
  | 'site-settings'
  | 'name-retention'
  | 'audit-events'
  | 'reviews'
  | 'external-links'
  | 'paper-sets'
  | 'waiting-imports'
>

/** What stands for other records: their ids. */
export interface Others {
  trust: number
  body: number
  seat: number
  /** somebody whose name is shown, for interests */
  person?: number
}

let count = 0
const unique = (): string => `${Date.now().toString(36)}${count++}`

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const odsCode = (): string => `T${letters[count % 26]}${letters[Math.floor(count++ / 26) % 26]}${Date.now() % 10}`

/** The least that a record of each collection needs, different each time. */
const data: Record<Exclude<Collection, 'media' | 'documents'>, (others: Others) => Record<string, unknown>> = {
  trusts: () => ({ name: `Trust ${unique()}`, shortName: 'Trust', summary: 'A trust.', odsCode: odsCode() }),
  networks: () => ({ name: `Network ${unique()}`, summary: 'A network.' }),
  cdcs: ({ trust }) => ({
    name: `Centre ${unique()}`,
    summary: 'A centre.',
    kind: 'spoke',
    hostTrust: trust,
    address: { town: 'Preston' },
    status: { state: 'open' },
  }),
  workstreams: () => ({ name: `Workstream ${unique()}`, summary: 'A workstream.', order: 9 }),
  'news-posts': () => ({ title: `Post ${unique()}`, summary: 'A post.', publishedOn: '2026-01-01' }),
  tests: () => ({ name: `Test ${unique()}`, summary: 'A test.' }),
  pages: () => ({ title: `Page ${unique()}`, summary: 'A page.' }),
  'governance-bodies': () => ({ name: `Body ${unique()}`, summary: 'A body.', kind: 'group' }),
  seats: ({ body }) => ({ label: `Seat ${unique()}`, body, role: 'member' }),
  appointments: ({ seat }) => ({ seat, holder: 'not-published' }),
  people: () => ({ name: `Person ${unique()}` }),
  organisations: () => ({ name: `Organisation ${unique()}` }),
  interests: ({ person = 0 }) => ({ person, kind: 'financial', what: `Interest ${unique()}` }),
  meetings: ({ body }) => ({
    body,
    // a body has no two meetings at one moment
    startsAt: new Date(Date.UTC(2027, 0, 1) + ((Date.now() % 500_000) + count++) * 60_000).toISOString(),
    startsAt_tz: 'Europe/London',
    state: 'planned',
  }),
  bundles: () => ({ title: `Bundle ${unique()}` }),
  alerts: () => ({
    text: `Alert ${unique()}`,
    level: 'warning',
    scope: 'site',
    from: '2026-01-01T00:00:00.000Z',
    until: '2199-01-01T00:00:00.000Z',
  }),
  corrections: () => ({ kind: 'pages', recordId: 1, title: 'A page', on: '2026-01-01', what: 'A figure was wrong.' }),
  'waiting-notes': () => ({ month: '2026-03', text: `Note ${unique()}` }),
  redirects: () => ({ from: `/old-${unique()}`, url: '/trusts' }),
  'search-synonyms': () => ({ typed: `word ${unique()}`, meaning: 'Blood test' }),
  'search-pins': () => ({ typed: `word ${unique()}`, url: '/trusts', title: 'Our trusts' }),
  users: () => ({
    name: 'Somebody',
    email: `${unique()}@example.org`,
    password: 'a-long-password-for-somebody',
    role: 'author',
  }),
}

/** The least that is a PDF: a mark at its begin, a table of its objects and a mark at its end. */
const pdf = (): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${unique()}\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 2\n0000000000 65535 f \n0000000020 00000 n \ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n52\n%%EOF\n`,
  )
const png = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 40,
      height: 40,
      channels: 3,
      background: { r: count % 256, g: (count++ >> 8) % 256, b: Date.now() % 256 },
    },
  })
    .png()
    .toBuffer()

/** The body of a request that adds a record: JSON, or a form with a file. */
export async function addition(
  collection: Collection,
  others: Others,
  more: object = {},
): Promise<Record<string, unknown> | FormData> {
  if (collection !== 'media' && collection !== 'documents') return { ...data[collection](others), ...more }
  const form = new FormData()
  const [file, name, type] =
    collection === 'media' ? [await png(), 'a.png', 'image/png'] : [pdf(), 'a.pdf', 'application/pdf']
  form.set('file', new Blob([new Uint8Array(file)], { type }), name)
  form.set(
    '_payload',
    JSON.stringify(collection === 'media' ? { alt: 'A square', ...more } : { title: 'A document', ...more }),
  )
  return form
}

/** A change that every record of a collection can take. */
export const change: Record<Collection, Record<string, unknown>> = {
  trusts: { summary: 'Changed.' },
  networks: { summary: 'Changed.' },
  cdcs: { summary: 'Changed.' },
  workstreams: { summary: 'Changed.' },
  'news-posts': { summary: 'Changed.' },
  tests: { summary: 'Changed.' },
  pages: { summary: 'Changed.' },
  'governance-bodies': { summary: 'Changed.' },
  seats: { howMany: 2 },
  appointments: { from: '2026' },
  people: { jobTitle: 'Changed' },
  organisations: { shortName: 'Changed' },
  interests: { what: 'Changed.' },
  meetings: { where: 'Preston' },
  bundles: { title: 'Changed' },
  alerts: { text: 'Changed.' },
  corrections: { what: 'Changed.' },
  'waiting-notes': { text: 'Changed.' },
  redirects: { url: '/networks' },
  'search-synonyms': { meaning: 'MRI scan' },
  'search-pins': { text: 'Changed.' },
  users: { name: 'Changed' },
  media: { alt: 'Changed' },
  documents: { title: 'Changed' },
}
