import { setImmediate } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import { permissionOf } from '@/access/table'
import { weightOf, type Finding } from '@/domain/house-style/check'
import { recordText } from '@/domain/house-style/record-text'
import type { RuleName } from '@/domain/house-style/rules'
import { toLookUp } from '@/domain/house-style/to-look-up'
import { publicRecords, type PublicRecord } from '@/domain/public-records'
import { lookUp } from './known'
import { findingsOf, nameOf, readPublished, type PublishedText } from './published'

/** What the report is about: the kinds of public record, and the home page. */
export type ReportedKind = PublicRecord | 'home'

/** A published record with what the rules find in it. */
export interface ReportedRecord {
  href: string
  title: string
  /** the kind's name in the panel */
  kind: string
  findings: Finding[]
}

/** What to show; null for all. */
export interface ReportFilter {
  rule: RuleName | null
  kind: ReportedKind | null
}

export interface Report {
  /** how many published records were read */
  read: number
  /** those with findings, the worst first */
  records: ReportedRecord[]
}

const allKinds = [...(Object.keys(publicRecords) as PublicRecord[]), 'home'] as const // the keys of that table

/** True for a kind that the report can be about. */
export const isReported = (kind: string): kind is ReportedKind => allKinds.some((one) => one === kind)

/** The kinds that a role publishes: it can mend what is found. */
const reportedTo = (role: Role): ReportedKind[] => allKinds.filter((kind) => permissionOf(role, kind) === 'all')

const readHome = async (payload: Payload, user: TypedUser): Promise<PublishedText[]> => {
  const home = await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false, user })
  const fields = payload.globals.config.find(({ slug }) => slug === 'home')?.fields ?? []
  return home._status === 'published'
    ? [
        {
          href: '/admin/globals/home',
          title: 'Home page',
          kind: 'Home page',
          text: recordText(fields, home),
          changedAt: String(home.updatedAt),
        },
      ]
    : []
}

/** The kinds that a role publishes, with their names in the panel. */
export async function kindsReportedTo(role: Role): Promise<{ slug: ReportedKind; name: string }[]> {
  const payload = await getPayload({ config })
  return reportedTo(role).map((slug) => ({
    slug,
    name: slug === 'home' ? 'Home page' : nameOf(payload.collections[slug].config.labels.plural, slug),
  }))
}

/** What the rules find in all published content that a role publishes, read with the person's own rights. */
export async function writingReport(user: TypedUser, role: Role, { kind, rule }: ReportFilter): Promise<Report> {
  const payload = await getPayload({ config })
  const kinds = reportedTo(role).filter((one) => kind === null || one === kind)
  const read: PublishedText[] = []
  for (const one of kinds)
    read.push(...(one === 'home' ? await readHome(payload, user) : await readPublished(payload, user, one)))
  const known = await lookUp(user, toLookUp(read.map(({ text }) => text)))
  const records: ReportedRecord[] = []
  for (const record of read) {
    const findings = findingsOf(record, known, rule)
    if (findings.length > 0) {
      const { href, kind: name, title } = record
      records.push({ href, title, kind: name, findings })
    }
    await setImmediate() // public pages are rendered on this thread too
  }
  return { read: read.length, records: records.sort((a, b) => weightOf(b.findings) - weightOf(a.findings)) }
}
