import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { mayPublish } from '@/access/rules'
import type { Bundle } from '@/payload-types'
import { approvedData, type ApprovedVersion, keyOf, newestVersion } from '../approval'
import { noteEvent } from '../../audit/note-event'
import { execute } from '../../statements'
import { inTransaction, requestIn } from '../transaction'
import { refuse } from '../refuse'
import { type Item, itemOf, itemWords, resourceOf, rowsOf } from './items'
import { brokenAfterwards, perform, type LeftToCheck } from './perform'
import { isPassing, problemWords, wordsOrThrow } from './problems'
import { relationId } from '../../hooks/relation-id'
import { approvalOf, eventOf, note, storedBundle } from './store'

/** Who has approved a bundle, as they are now: their rights of today hold. */
async function approverOf(req: PayloadRequest, { approvedBy }: Bundle): Promise<TypedUser> {
  const id = relationId(approvedBy)
  const user =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'users',
          depth: 0,
          disableErrors: true,
          id,
          overrideAccess: true, // the runner is nobody
          req,
        })
  return user
    ? { ...user, collection: 'users' }
    : refuse('Whoever approved it has no account any more. Look at it and publish it, or schedule it again.')
}

/** The items of a bundle, none of which was deleted. */
const everyItem = ({ items }: Bundle): Item[] => {
  const found = rowsOf(items).map(itemOf)
  const known = found.filter((item) => item !== null)
  return known.length === found.length ? known : refuse('A record of this bundle is not there any more.')
}

/** Publishing makes a version of its own with the same text: what else is planned with that text stays approved. */
async function followInOthers(req: PayloadRequest, own: number, item: Item, before: ApprovedVersion): Promise<void> {
  const now = await newestVersion(req, item.subject)
  const others = await execute<{ id: number; approval: ApprovedVersion[] }>(
    req,
    sql`select id, approval from bundles where id <> ${own} and state in ('approved', 'scheduled', 'failed')
          and approval @> ${JSON.stringify([before])}::jsonb for update`,
  )
  for (const { approval, id } of others) {
    const followed = approval.map((one) => (now && one.of === before.of ? now.approved : one))
    await execute(req, sql`update bundles set approval = ${JSON.stringify(followed)}::jsonb where id = ${id}`)
  }
}

/** Publishes all of it with the rights of whoever approved it. @returns that person */
async function performAll(payload: Payload, transactionID: number | string, bundle: Bundle): Promise<TypedUser> {
  const req = await requestIn(payload, transactionID, null)
  const user = await approverOf(req, bundle)
  const approval = approvalOf(bundle)
  const left: LeftToCheck[] = []
  for (const item of everyItem(bundle)) {
    const name = await itemWords(req, item)
    if (!mayPublish(user, resourceOf(item)))
      refuse(`${name}: ${user.name}, who approved it, may not publish it any more.`)
    const approved = approval.find(({ of }) => of === keyOf(item.subject))
    const data = await approvedData(req, item.subject, approved)
    if (!data || !approved) {
      return refuse(`${name} was changed after it was approved. Look at it and approve it again.`)
    }
    try {
      await perform({ payload, transactionID, user, item, data, left })
    } catch (error) {
      refuse(`${name}: ${wordsOrThrow(error)}`)
    }
    await followInOthers(req, bundle.id, item, approved)
  }
  const broken = await brokenAfterwards(left)
  const words: string[] = []
  for (const { error, item } of broken) words.push(`${await itemWords(req, item)}: ${wordsOrThrow(error)}`)
  if (words.length > 0) refuse(words.join(' '))
  return user
}

const reasonOf = (error: unknown): string =>
  problemWords(error) ??
  'Something went wrong on the server. Its log says more: tell the administrator, then try again.'

/** Notes why a bundle was not published; unless somebody changed it, or another instance published it, meanwhile. */
async function noteFailure(payload: Payload, { id, updatedAt }: Bundle, error: unknown): Promise<void> {
  await inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, null)
    const [row] = await execute<{ same: boolean }>(
      req,
      sql`select updated_at = ${updatedAt}::timestamptz as same from bundles where id = ${id} and state = 'scheduled' for update`,
    )
    if (row?.same === true) await note(req, id, { state: 'failed', problem: reasonOf(error) })
    return ['commit', null]
  })
}

const isPublished = async (payload: Payload, id: number): Promise<boolean> => {
  const [row] = await execute<{ state: string }>({ payload }, sql`select state from bundles where id = ${id}`)
  return row?.state === 'published'
}

/** What became of an attempt to take a bundle that is due. */
type Attempt = { id: number; done: boolean } | null

/**
 * Takes one bundle that is due, whichever instance comes first, and publishes all of it in one transaction.
 * @param but bundles that wait for the database
 */
async function runNext(payload: Payload, but: number[]): Promise<Attempt> {
  let taken: Bundle | undefined
  try {
    taken = await inTransaction(payload, async (transactionID) => {
      const req = await requestIn(payload, transactionID, null)
      const [due] = await execute<{ id: number }>(
        req,
        sql`select id from bundles where state = 'scheduled' and due_at <= now() and deleted_at is null
              and not (id = any(${`{${but.join(',')}}`}::int[])) order by due_at, id limit 1 for update skip locked`,
      )
      if (!due) return ['roll back', undefined]
      taken = await storedBundle(req, due.id)
      const user = await performAll(payload, transactionID, taken)
      await note(req, due.id, { state: 'published', publishedAt: new Date().toISOString(), problem: null })
      await noteEvent(req, { what: 'bundle-published', ...eventOf(taken), user })
      return ['commit', taken]
    })
    if (!taken) return null
    // a commit that fails is hidden: the bundle then waits as before
    return { id: taken.id, done: await isPublished(payload, taken.id) }
  } catch (error) {
    if (!taken) throw error
    const { id, title } = taken
    payload.logger.error({ err: error, msg: `The bundle "${title}" (${id}) was not published.` })
    if (isPassing(error)) return { id, done: false }
    await noteFailure(payload, taken, error)
    return { id, done: true }
  }
}

/** Runs every bundle that is due, one after the other. What the database kept from running waits for the next call. */
export async function runDue(payload: Payload): Promise<void> {
  const waiting: number[] = []
  for (;;) {
    const attempt = await runNext(payload, waiting)
    if (attempt === null) return
    if (!attempt.done) waiting.push(attempt.id)
  }
}
