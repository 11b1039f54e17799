import type { PayloadRequest, TypedUser } from 'payload'
import type { Bundle } from '@/payload-types'
import { newestVersion, type ApprovedVersion, type VersionData } from '../approval'
import { inTransaction } from '../transaction'
import { refuse } from '../refuse'
import { type Item, itemOf, itemNamed, rowsOf } from './items'
import { brokenAfterwards, perform, type LeftToCheck } from './perform'
import { wordsOrThrow } from './problems'
import { refuseUnlessPublisher } from './rights'

interface Prepared {
  item: Item
  approved: ApprovedVersion
  data: VersionData
}

const prepare = async (req: PayloadRequest, items: Item[]): Promise<Prepared[]> =>
  Promise.all(
    items.map(async (item) => {
      const found = await newestVersion(req, item.subject)
      if (found?.data.deletedAt) refuse(`${await itemNamed(req, item)} is in the bin. Restore it, or take the row out.`)
      return found ? { item, ...found } : refuse(`${await itemNamed(req, item)} was never saved. Open it and save it.`)
    }),
  )

interface Failure {
  item: Item
  error: unknown
}

/**
 * What of several items cannot be published: the first that is refused by itself or, where none is, all that break a rule about what
 * they make together. All are rolled back in either case.
 */
const firstProblems = (
  { payload }: PayloadRequest,
  user: TypedUser,
  prepared: Prepared[],
  moment: Date,
): Promise<Failure[]> =>
  inTransaction(payload, async (transactionID) => {
    const left: LeftToCheck[] = []
    for (const { data, item } of prepared) {
      try {
        await perform({ payload, transactionID, user, item, data, moment, left })
      } catch (error) {
        return ['roll back', [{ item, error }]]
      }
    }
    return ['roll back', await brokenAfterwards(left)]
  })

/** Does all of it as it will be done, and rolls it back. What does not pass is left out the next time, so that all is told at once. */
async function tryOut(req: PayloadRequest, user: TypedUser, prepared: Prepared[], moment: Date): Promise<string[]> {
  const problems: string[] = []
  for (let left = prepared; ;) {
    const found = await firstProblems(req, user, left, moment)
    for (const { error, item } of found) problems.push(`${await itemNamed(req, item)}: ${wordsOrThrow(error)}`)
    const failed = new Set(found.map(({ item }) => item))
    left = left.filter(({ item }) => !failed.has(item))
    if (failed.size === 0 || left.length === 0) return problems
  }
}

/**
 * What somebody approves when they approve a bundle now: the newest version of each item, after all of it was tried as it
 * will be at its moment.
 *
 * @param moment when it is to run
 * @throws APIError 403 when they may not publish all of it; 400 in words that name each record and field
 */
export async function approvalBy(
  req: PayloadRequest,
  user: TypedUser,
  { items }: Pick<Bundle, 'items'>,
  moment: Date,
): Promise<ApprovedVersion[]> {
  const found = rowsOf(items).map(itemOf)
  const known = found.filter((item) => item !== null)
  if (known.length === 0 || known.length < found.length)
    refuse('A record of this bundle is not there any more, or was never chosen. Choose one, or take the row out.')
  refuseUnlessPublisher(req, known)
  const prepared = await prepare(req, known)
  const problems = await tryOut(req, user, prepared, moment)
  if (problems.length > 0) refuse(`This cannot be published yet. ${problems.join(' ')}`)
  return prepared.map(({ approved }) => approved)
}
