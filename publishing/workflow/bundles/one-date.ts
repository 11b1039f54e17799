import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayPublish } from '@/access/rules'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { typedPartialDate } from '@/domain/dates/typed-day'
import { recordId } from '@/domain/identifiers/record-id'
import { withOneDate } from '@/domain/plans/one-date'
import { newestVersion } from '../approval'
import { refuse } from '../refuse'
import { inTransaction, requestIn } from '../transaction'
import { itemsOf, itemWords, type ItemSubject } from './items'
import { problemWords } from './problems'
import { lockBundle, storedBundle } from './store'

type Doc = Record<string, unknown>

const dateIn = (data: unknown): string => {
  const typed = (data as { date?: unknown } | undefined)?.date
  const text = typeof typed === 'string' ? typed : ''
  return (
    typedPartialDate(text) ??
    refuse(`"${text}" is not a date. Write it like 1/4/2027, or April 2027 or 2027 when no more is known.`)
  )
}

const publicDoc = async (req: PayloadRequest, { collection, id }: Exclude<ItemSubject, { global: string }>) => {
  const found = await req.payload.db.findOne<Doc & { id: number }>({ collection, req, where: { id: { equals: id } } })
  return found?._status === 'published' ? found : null
}

/** Saves the draft of an item with the date, if it gives or changes one. @returns whether it does */
async function setDate(req: PayloadRequest, subject: ItemSubject, date: string): Promise<boolean> {
  if ('global' in subject) return false
  const newest = await newestVersion(req, subject)
  if (!newest || newest.data._status === 'published') return false
  const data = withOneDate(subject.collection, await publicDoc(req, subject), newest.data, date)
  if (data === null) return false
  await req.payload.update({
    collection: subject.collection,
    data: { ...data, _status: 'draft' },
    depth: 0,
    draft: true,
    id: subject.id,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return true
}

/** Gives every date that the drafts in a bundle set or change one value: a reorganisation that takes effect on one day. */
export const oneDate: Endpoint = {
  path: '/:id/one-date',
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    if (!user || !mayPublish(user, 'appointments')) return refuse('The secretariat keeps these dates. Ask them.', 403)
    const id = recordId(req.routeParams?.id) ?? refuse('There is no such bundle.', 404)
    await addDataAndFileToRequest(req)
    const date = dateIn(req.data)
    const count = await inTransaction(payload, async (transactionID) => {
      const own = await requestIn(payload, transactionID, user)
      const state = await lockBundle(own, id)
      if (state !== 'preparing')
        refuse(
          state === null
            ? 'There is no such bundle.'
            : 'Take the bundle back first: its texts are approved as they are.',
        )
      const { items } = await storedBundle(own, id)
      let changed = 0
      for (const item of itemsOf(items)) {
        try {
          if (item.action === 'publish' && (await setDate(own, item.subject, date))) changed += 1
        } catch (error) {
          const words = problemWords(error)
          if (words === null) throw error
          refuse(`${await itemWords(req, item)}: ${words}`)
        }
      }
      return ['commit', changed]
    })
    const what = count === 1 ? '1 record' : `${count} records`
    return count === 0
      ? refuse('None of the drafts in it gives or changes a date.')
      : Response.json({ message: `${what} now ${count === 1 ? 'says' : 'say'} ${formatPartialDate(date)}.` })
  },
}
