import { isPublicRecord, type PublicRecord } from '../public-records'
import { statuses, type ListedRecord, type Status } from './record'
import { reviewOn, reviews, type Review } from './review'

/** Stands in the address for records that name no owner. */
export const noOwner = '-'

/** What the list of content is narrowed to; null for all. */
export interface ContentFilter {
  kind: PublicRecord | null
  /** an owner's name, or `noOwner` */
  owner: string | null
  /** as 'trusts:4' */
  topic: string | null
  status: Status | null
  review: Review | null
  /** only records with findings of the writing checks */
  hasFindings: boolean
  /** only records with something still to confirm */
  isToConfirm: boolean
}

/** A value of a query by its name; '' where there is none. */
export type Asked = (name: string) => string

const oneOf = <Name extends string>(names: Readonly<Record<Name, string>>, value: string): Name | null =>
  Object.hasOwn(names, value) ? (value as Name) : null // a key of that table

/** The filter that a query asks for; what it cannot mean is not asked. */
export const filterIn = (asked: Asked): ContentFilter => {
  const kind = asked('kind')
  return {
    kind: isPublicRecord(kind) ? kind : null,
    owner: asked('owner') || null,
    topic: asked('topic') || null,
    status: oneOf(statuses, asked('status')),
    review: oneOf(reviews, asked('review')),
    hasFindings: asked('findings') === 'yes',
    isToConfirm: asked('confirm') === 'yes',
  }
}

/** The query of a filter, without what asks for nothing: 'kind=pages&review=overdue'. */
export const queryOf = (filter: Partial<ContentFilter>, page = 1): string => {
  const { hasFindings, isToConfirm, kind, owner, review, status, topic } = filter
  const values = { kind, owner, topic, status, review }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  if (hasFindings) query.set('findings', 'yes')
  if (isToConfirm) query.set('confirm', 'yes')
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** True for a record that a filter leaves in on a day ('YYYY-MM-DD'); its findings are judged elsewhere. */
export const isAskedFor = (filter: ContentFilter, today: string, record: ListedRecord): boolean =>
  (filter.kind === null || record.collection === filter.kind) &&
  (filter.owner === null || (record.owner || noOwner) === filter.owner) &&
  (filter.topic === null || record.topics.includes(filter.topic)) &&
  (filter.status === null || record.status === filter.status) &&
  (filter.review === null || reviewOn(today, record.reviewDue) === filter.review) &&
  (!filter.isToConfirm || record.toConfirm !== '')
