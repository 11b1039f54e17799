import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import type { ReportFilter, Report } from '@/content/editors/house-style/report'
import { leftOut } from '@/domain/house-style/prose-fields'
import { recordText, type FieldShape } from '@/domain/house-style/record-text'
import { publicRecords } from '@/domain/public-records'
import { addStartingContent } from '@/seed/starting-content'
import { richText } from '@/seed/text'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// The rules of the house's style over what is published, as each role sees it in the panel.

let own: PayloadOnDatabase
let payload: Payload
const users = new Map<Role, TypedUser>()
let report: (role: Role, filter?: Partial<ReportFilter>) => Promise<Report>

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: data as never, overrideAccess: true })).id

const post = (title: string, body: string, more: object = {}) =>
  add('news-posts', {
    title,
    summary: 'A post.',
    publishedOn: '2026-01-01',
    body: richText(body, (key) => Number(key.split('/')[1])),
    _status: 'published',
    ...more,
  })

/** What is found in a record, as 'rule: words'. */
const foundIn = ({ records }: Report, title: string): string[] =>
  (records.find((record) => record.title === title)?.findings ?? []).map(({ quote, rule }) => `${rule}: ${quote}`)

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  await addStartingContent(payload)
  const { writingReport } = await import('@/content/editors/house-style/report')
  for (const role of ['administrator', 'publisher', 'author', 'secretariat'] as const) {
    const data = { email: `${role}@example.org`, name: role, password: 'a-long-password-for-the-tests', role }
    const user = await payload.create({ collection: 'users', data, overrideAccess: true })
    users.set(role, { ...user, collection: 'users' } as TypedUser)
  }
  report = (role, filter = {}) => {
    const user = users.get(role)
    if (!user) throw new Error(`There is no ${role}.`)
    return writingReport(user, role, { rule: null, kind: null, ...filter })
  }
})
afterAll(() => own.remove())

test('SEED', async () => {
  const start = performance.now()
  const { records, read } = await report('administrator')
  console.log(read, performance.now() - start, records.flatMap((r) => r.findings.map((f) => `${r.kind} ${r.title} | ${f.path}#${f.line} | ${f.rule}: ${f.quote} -> ${f.how}`)).join('\n'))
})
