import type { PayloadRequest } from 'payload'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { endBefore, nextTerm, nextTermBegins } from '@/domain/governance/desk/next-term'
import { endBeforeStart } from '@/domain/governance/desk/typed'
import { roleNames } from '@/domain/governance/words'
import type { Appointment } from '@/payload-types'
import { relationId } from '../../hooks/relation-id'
import type { Form } from './form'
import { appoint, memberIn, organisationIn } from './holder'
import { publicRecord, saving } from './saving'

type Role = keyof typeof roleNames

const isRole = (value: string): value is Role => Object.hasOwn(roleNames, value)

/** Adds a seat to a body and, where the form says who, the first who holds it. */
export async function addSeat(req: PayloadRequest, form: Form): Promise<string> {
  const body = form.id('body')
  const role = form.text('role')
  if (!isRole(role)) form.mistake('role', 'Role', 'Choose the role.')
  const known = isRole(role) ? role : 'member'
  const label = form.text('label') || roleNames[known]
  const howMany = form.number('howMany', 'How many', 1, 99)
  const from = form.date('seatFrom', 'There from')
  const isHeld = form.text('who') !== ''
  const member = isHeld ? memberIn(form) : null
  form.check()
  const boxes = { label: 'label', role: 'role', howMany: 'howMany', from: 'seatFrom', until: 'seatFrom', body: '' }
  const { id } = await saving(req, { ...boxes, filledBy: 'filledBy' }, () =>
    req.payload.create({
      collection: 'seats',
      data: {
        body,
        label,
        role: known,
        howMany,
        from,
        filledBy: organisationIn(form, 'filledBy'),
        _status: 'published',
      },
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )
  if (member) await appoint(req, id, member)
  return member ? `The seat "${label}" and who holds it are public.` : `The seat "${label}" is public.`
}

/** Adds a member to a seat. */
export async function addMember(req: PayloadRequest, form: Form): Promise<string> {
  const seat = form.id('seat')
  const member = memberIn(form)
  form.check()
  await appoint(req, seat, member)
  return member.isDeputy ? 'The deputy is public.' : 'The appointment is public.'
}

const end = (req: PayloadRequest, { id }: Appointment, until: string, box: string) =>
  saving(req, { until: box, from: box }, () =>
    req.payload.update({
      collection: 'appointments',
      data: { until, _status: 'published' },
      depth: 0,
      id,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )

const seatOf = ({ seat }: Appointment): number => relationId(seat) ?? 0 // required

/** Ends an appointment. */
export async function endAppointment(req: PayloadRequest, form: Form): Promise<string> {
  form.needed('end', 'Until', 'Give the last day, as far as it is known.')
  const until = form.date('end', 'Until')
  form.check()
  const held = await publicRecord(req, 'appointments', form.id('appointment'))
  form.mistake('end', 'Until', endBeforeStart('The appointment', held.from ?? null, until))
  form.check()
  await end(req, held, until ?? '', 'end')
  return `The appointment ends ${until?.length === 10 ? 'on' : 'in'} ${formatPartialDate(until ?? '')}.`
}

/** Ends an appointment and fills the seat on the same day: both or neither. */
export async function handOver(req: PayloadRequest, form: Form): Promise<string> {
  form.needed('day', 'Day of the handover', 'Give the day of the handover, as far as it is known.')
  const member = memberIn(form, 'day')
  form.check()
  const held = await publicRecord(req, 'appointments', form.id('appointment'))
  const day = member.from ?? ''
  form.mistake(
    'day',
    'Day of the handover',
    endBeforeStart('The appointment of whoever leaves', held.from ?? null, day),
  )
  form.check()
  const until = endBefore(held, day)
  if (until !== held.until) await end(req, held, until, 'day')
  await appoint(req, seatOf(held), { ...member, isDeputy: held.isDeputy === true }, 'day')
  return `The seat is handed over ${day.length === 10 ? 'on' : 'in'} ${formatPartialDate(day)}.`
}

/** Appoints whoever holds a seat for a further term: the one before ends on the day on which it begins, or by its own end. */
export async function reappoint(req: PayloadRequest, form: Form): Promise<string> {
  const typed = form.date('day', 'The further term begins')
  const until = form.date('until', 'Until')
  const months = form.term('termMonths', 'Length of the term')
  form.check()
  const held = await publicRecord(req, 'appointments', form.id('appointment'))
  const day = typed ?? nextTermBegins(held)
  if (day === null)
    form.mistake('day', 'The further term begins', 'Give the day on which it begins, as far as it is known.')
  form.mistake('day', 'The further term begins', endBeforeStart('The term before', held.from ?? null, day))
  form.mistake('until', 'Until', endBeforeStart('The further term', day, until))
  form.check()
  const from = day ?? ''
  const ends = endBefore(held, from)
  if (ends !== held.until) await end(req, held, ends, 'day')
  const term = nextTerm(held)
  const boxes = { from: 'day', until: 'until', termMonths: 'termMonths', seat: 'day', person: 'day' }
  await saving(req, boxes, () =>
    req.payload.create({
      collection: 'appointments',
      data: {
        seat: seatOf(held),
        holder: held.holder,
        isDeputy: held.isDeputy === true,
        person: relationId(held.person),
        onBehalfOf: held.onBehalfOf ?? null,
        from,
        until,
        term,
        termMonths: months ?? held.termMonths ?? null,
        _status: 'published',
      },
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )
  return `Re-appointed from ${formatPartialDate(from)}${term === null ? '' : `, for term ${term}`}.`
}
