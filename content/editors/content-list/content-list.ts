import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import { contentCsv, type Described } from '@/domain/content-list/csv'
import { isAskedFor, type ContentFilter } from '@/domain/content-list/filter'
import { mostOverdueFirst, pageOf, type Page } from '@/domain/content-list/order'
import type { ListedRecord } from '@/domain/content-list/record'
import type { PublicRecord } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import { nameOf } from '../house-style/published'
import { findingsOfRecords, type Found } from './findings'
import { keptKinds, mostOfKind, readRecords } from './kept-records'
import { topicNames } from './topic-names'

/** What can be chosen in the filter. */
export interface Choices {
  kinds: { value: PublicRecord; label: string }[]
  owners: string[]
  topics: { value: string; label: string }[]
}

/** A page of the list of content. */
export interface ContentList extends Page<Described> {
  /** how many records the filter leaves in, on all pages */
  total: number
  choices: Choices
  /** kinds of which there are more than are listed */
  cut: string[]
}

interface Asked {
  filter: ContentFilter
  /** 'YYYY-MM-DD' */
  today: string
}

interface Selected {
  all: ListedRecord[]
  records: ListedRecord[]
  /** of those whose findings had to be counted to choose them */
  found: Map<string, Found>
}

const formOf = ({ collection, id }: ListedRecord): string => `/admin/collections/${collection}/${id}`

/** The records that a filter leaves in: the most overdue first, or those with the gravest findings. */
const select = async (payload: Payload, user: TypedUser, role: Role, { filter, today }: Asked): Promise<Selected> => {
  const all = await readRecords(payload, user, keptKinds(role))
  const records = mostOverdueFirst(all.filter((record) => isAskedFor(filter, today, record)))
  if (!filter.hasFindings) return { all, records, found: new Map() }
  const found = await findingsOfRecords(payload, user, records)
  const weight = (record: ListedRecord): number => found.get(formOf(record))?.weight ?? 0
  return {
    all,
    records: records.filter((record) => weight(record) > 0).sort((a, b) => weight(b) - weight(a)),
    found,
  }
}

const topicsIn = (records: readonly ListedRecord[]): Set<string> => new Set(records.flatMap(({ topics }) => topics))

const describe = async (
  payload: Payload,
  user: TypedUser,
  records: readonly ListedRecord[],
  found: ReadonlyMap<string, Found>,
  names: ReadonlyMap<string, string>,
): Promise<Described[]> => {
  const counted = found.size > 0 ? found : await findingsOfRecords(payload, user, records)
  return records.map((record) => ({
    record,
    kind: nameOf(payload.collections[record.collection].config.labels.singular, record.collection),
    topics: record.topics.flatMap((topic) => names.get(topic) ?? []),
    findings: counted.get(formOf(record))?.count ?? null,
  }))
}

/** One page of all records that a person keeps and a filter leaves in, read with the person's own rights. */
export async function contentList(
  user: TypedUser,
  role: Role,
  asked: Asked & { page: number; atOnce: number },
): Promise<ContentList> {
  const payload = await getPayload({ config })
  const { all, found, records } = await select(payload, user, role, asked)
  const names = await topicNames(payload, user, topicsIn(all))
  const page = pageOf(records, asked.page, asked.atOnce)
  const labelOf = (kind: PublicRecord): string => nameOf(payload.collections[kind].config.labels.plural, kind)
  const kinds = keptKinds(role)
  return {
    ...page,
    rows: await describe(payload, user, page.rows, found, names),
    total: records.length,
    choices: {
      kinds: kinds.map((value) => ({ value, label: labelOf(value) })),
      owners: [...new Set(all.map(({ owner }) => owner).filter(Boolean))].sort((a, b) =>
        byName({ name: a }, { name: b }),
      ),
      topics: [...names].map(([value, label]) => ({ value, label })),
    },
    cut: kinds.filter((kind) => all.filter(({ collection }) => collection === kind).length >= mostOfKind).map(labelOf),
  }
}

/**
 * The same as a CSV file, all pages of it.
 * @param site the address of the site, without a slash at its end
 */
export async function contentAsCsv(user: TypedUser, role: Role, asked: Asked, site: string): Promise<string> {
  const payload = await getPayload({ config })
  const { found, records } = await select(payload, user, role, asked)
  const names = await topicNames(payload, user, topicsIn(records))
  return contentCsv(await describe(payload, user, records, found, names), site)
}
