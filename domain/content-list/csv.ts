import { csvRow } from '../csv/row'
import { statuses, type ListedRecord } from './record'

/** A listed record with what is said of it in words. */
export interface Described {
  record: ListedRecord
  /** the kind's name in the panel */
  kind: string
  topics: readonly string[]
  /** how many things the writing checks find in the public text; null where nothing is public */
  findings: number | null
}

const heading = [
  'Title',
  'Kind',
  'Status',
  'Owner',
  'Topics',
  'Review due',
  'Still to confirm',
  'Findings',
  'Last edited by',
  'Last edited (UTC)',
  'Public page',
  'Form',
]

/**
 * The list of content as a CSV file.
 * @param site the address of the site, without a slash at its end
 */
export const contentCsv = (records: readonly Described[], site: string): string =>
  [
    csvRow(heading),
    ...records.map(({ findings, kind, record, topics }) =>
      csvRow([
        record.title,
        kind,
        statuses[record.status],
        record.owner,
        topics.join('; '),
        record.reviewDue,
        record.toConfirm,
        findings,
        record.editedBy,
        record.editedAt,
        record.address === null ? null : site + record.address,
        `${site}/admin/collections/${record.collection}/${record.id}`,
      ]),
    ),
  ].join('')
