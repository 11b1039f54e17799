import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { isInternal } from '@/access/internal-call'
import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { formatPartialDate } from '@/domain/dates/partial-date'
import type { RetentionRule } from '@/domain/governance/retention'
import { siteAddressIn } from '@/domain/site-address'
import { queueMail } from '../../mail/queue-mail'
import { execute } from '../../statements'
import { takeTurn } from '../../workflow/in-turn'
import { inTransaction, requestIn } from '../../workflow/transaction'
import { removeEverywhere } from '../remove-name'
import { leavingBy, retentionRule, type Leaving } from './due'

/** Names removed in one run: the next one comes within the day. */
const mostAtOnce = 20

const reasonFor = ({ years }: RetentionRule): string =>
  `By the retention period: ${years} ${years === 1 ? 'year' : 'years'} after the last appointment.`

/** No name: a mail is read by whoever has the mailbox, and is kept. */
async function mailSecretariat(req: PayloadRequest, leaving: readonly Leaving[]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // the timer is nobody
    pagination: false,
    req,
    select: { email: true, role: true },
    where: { role: { in: ['secretariat', 'administrator'] } },
  })
  const secretariat = docs.filter(({ role }) => role === 'secretariat')
  // somebody has to be told before a name goes
  const told = secretariat.length > 0 ? secretariat : docs
  const [first] = leaving
  const site = siteAddressIn(process.env)
  const many = leaving.length === 1 ? 'The name of 1 past member is' : `The names of ${leaving.length} past members are`
  for (const { email } of told)
    await queueMail(req, {
      to: email,
      subject: 'Names of past members will be removed',
      text: `${many} removed for good, the first on ${formatPartialDate(first?.removedFrom ?? '')}, as their last appointments ended long enough ago.\n\nWho that is, and how to keep a name: ${site}/admin\nThe setting: ${site}/admin/globals/name-retention`,
    })
}

/** Tells of those who come within reach, and forgets having told of those who no longer do. */
const tell = (payload: Payload, today: string): Promise<RetentionRule | null> =>
  inTransaction(payload, async (transactionID) => {
    const own = await requestIn(payload, transactionID, null)
    await takeTurn(own, 'governance')
    const rule = await retentionRule(own)
    const near = rule ? await leavingBy(own, rule, { today, last: dayAfter(today, rule.daysBefore) }) : []
    const people = sql.join([sql`0`, ...near.map(({ person }) => sql`${person}`)], sql`, `)
    await execute(own, sql`delete from told_removals where person_id not in (${people})`)
    const untold = near.filter(({ told }) => told === null)
    for (const { person } of untold)
      await execute(own, sql`insert into told_removals (person_id, told_on) values (${person}, ${today}::date)`)
    if (untold.length > 0) await mailSecretariat(own, untold)
    return ['commit', rule]
  })

/**
 * Removes the names whose time has come by the retention period, and tells the secretariat of those who are next. Nothing is removed of
 * which no mail told so many days before.
 * @returns how many names went
 */
export async function removeNamesDue(payload: Payload, at: Date): Promise<number> {
  const today = londonDay(at)
  const rule = await tell(payload, today)
  if (!rule) return 0
  const due = (await leavingBy({ payload }, rule, { today, last: today })).filter(
    ({ removedFrom, told }) => told !== null && removedFrom <= today,
  )
  for (const { person } of due.slice(0, mostAtOnce))
    await removeEverywhere(payload, null, person, reasonFor(rule), async (own) => {
      // whoever was appointed meanwhile stays
      const [still] = await leavingBy(own, rule, { today, last: today, person })
      return still !== undefined
    })
  return Math.min(due.length, mostAtOnce)
}

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
export const removingNamesDue: Endpoint = {
  path: '/retention/run',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    const count = await removeNamesDue(req.payload, new Date())
    return Response.json({ message: `${count} names were removed.` })
  },
}
