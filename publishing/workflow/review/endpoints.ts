import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { roleOf } from '@/access/rules'
import { inTransaction, requestIn } from '../transaction'
import { answer, approveDraft, askForReview, close, comment, sendBack, type Sent } from './actions'
import { type Draft, draftIn } from './subject'

type Action = (req: PayloadRequest, draft: Draft, sent: Sent) => Promise<string>

/** An address that says something about a draft, in one transaction with the mails and the event that follow. */
const action = (name: string, act: Action): Endpoint => ({
  path: `/${name}`,
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    if (!user || roleOf(user) === null) throw new APIError('Log in to do this.', 403, null, true)
    await addDataAndFileToRequest(req)
    const sent: Sent = req.data ?? {}
    const message = await inTransaction(payload, async (transactionID) => {
      const own = await requestIn(payload, transactionID, user)
      return ['commit', await act(own, await draftIn(own, sent), sent)]
    })
    return Response.json({ message })
  },
})

/** What is said about drafts. */
export const reviewEndpoints: Endpoint[] = [
  action('ask', askForReview),
  action('send-back', sendBack),
  action('approve', approveDraft),
  action('comment', comment),
  action('answer', answer),
  action('close', close),
]
