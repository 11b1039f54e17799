import { isPublicRecord } from '../public-records'
import { queryOf } from '../content-list/filter'

/** A record with something still to confirm. */
interface ToConfirm {
  href: string
  title: string
  /** the kind's name in the panel, of one and of several */
  kind: string
  kinds: string
  collection: string
  note: string
}

/** The list of all records of a kind with something still to confirm. */
const listOf = (collection: string): string =>
  isPublicRecord(collection)
    ? `/admin/content?${queryOf({ kind: collection, isToConfirm: true })}`
    : `/admin/collections/${collection}?where[or][0][and][0][needsConfirmation][exists]=true`

/**
 * One line a kind, with how many there are and a link to all of them, so that many of a kind bury nothing else; a
 * record that is the only one of its kind stays as it is.
 * @param most as many of a kind as were looked for: there may be more
 */
export const oneLineAKind = <Row extends ToConfirm>(rows: readonly Row[], most: number): Row[] =>
  [...new Set(rows.map(({ collection }) => collection))].flatMap((collection) => {
    const [first, ...others] = rows.filter((row) => row.collection === collection)
    if (!first || others.length === 0) return first ? [first] : []
    const count = others.length + 1
    return [
      {
        ...first,
        href: listOf(collection),
        title: first.kinds,
        kind: count < most ? `${count} records` : `${most} records or more`,
        note: '',
      },
    ]
  })
