import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayPublish } from '@/access/rules'
import { takeTurn } from '../../workflow/in-turn'
import { refuse } from '../../workflow/refuse'
import { inTransaction, requestIn } from '../../workflow/transaction'
import { addBody, addLine, endLine } from './bodies'
import { formOf, type Form } from './form'
import { addMember, addSeat, endAppointment, handOver, reappoint } from './seats'

/** What came of it, in words; with a place to go on. */
type Done = string | { message: string; href: string }

/** What is done at the desk of a body, by the last part of its address. */
const actions: Readonly<Record<string, (req: PayloadRequest, form: Form) => Promise<Done>>> = {
  body: addBody,
  seat: addSeat,
  member: addMember,
  'end-appointment': endAppointment,
  'hand-over': handOver,
  reappoint,
  line: addLine,
  'end-line': endLine,
}

/** Does one thing to a body, its lines, seats or members, which may save several records: all of them or none. */
export const governanceDesk: Endpoint = {
  path: '/desk/:action',
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    // before anything is looked up: which drafts there are is not everybody's to know
    if (!user || !mayPublish(user, 'appointments'))
      return refuse('The secretariat keeps seats and members. Ask them.', 403)
    const name = String(req.routeParams?.action)
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!act) return refuse('There is nothing here.', 404)
    await addDataAndFileToRequest(req)
    const done = await inTransaction(payload, async (transactionID) => {
      const own = await requestIn(payload, transactionID, user)
      await takeTurn(own, 'governance')
      return ['commit', await act(own, formOf(own, req.data ?? {}))]
    })
    return Response.json(typeof done === 'string' ? { message: done } : done)
  },
}
