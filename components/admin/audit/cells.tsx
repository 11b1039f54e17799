import type { DefaultServerCellComponentProps } from 'payload'
import { eventWords } from '@/domain/audit/event-names'
import { formatMoment } from '@/domain/formatting/dates'
import { kindsWithEvents } from './kinds'

type Props = Pick<DefaultServerCellComponentProps, 'payload' | 'rowData'>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where a record is seen in the panel; of imports there is one page for all. */
const hrefOf = (slug: string, id: number): string =>
  slug === 'waiting-imports' ? '/admin/waiting-times' : `/admin/collections/${slug}/${id}`

export const WhenCell = ({ rowData }: Props) => <>{formatMoment(new Date(text(rowData.at)))}</>

export const WhatCell = ({ rowData }: Props) => <>{eventWords(text(rowData.what))}</>

/** Payload would write "<No In short>" for nothing. */
export const DetailsCell = ({ rowData }: Props) => <>{text(rowData.details)}</>

/** Who is not known did not log in; what no person did, a job or the start did. */
export const WhoCell = ({ rowData }: Props) => (
  <>{text(rowData.userName) || (rowData.what === 'login-failed' ? 'Not known' : 'The portal itself')}</>
)

/** The record's kind and title as they were then, with a link to it. */
export function RecordCell({ payload, rowData }: Props) {
  const kind = kindsWithEvents(payload.config).find(({ slug }) => slug === rowData.kind)
  if (!kind) return <>{text(rowData.title)}</>
  const id = typeof rowData.recordId === 'number' ? rowData.recordId : null
  if (id === null) return <>{kind.isGlobal ? <a href={`/admin/globals/${kind.slug}`}>{kind.label}</a> : kind.label}</>
  return (
    <>
      <a href={hrefOf(kind.slug, id)}>{text(rowData.title) || `Number ${id}`}</a>{' '}
      <span className="audit-kind">{kind.label}</span>
    </>
  )
}
