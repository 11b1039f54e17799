import type { PayloadRequest } from 'payload'
import { endBeforeStart } from '@/domain/governance/desk/typed'
import { recordId } from '@/domain/identifiers/record-id'
import type { Appointment } from '@/payload-types'
import type { Form } from './form'
import { saving } from './saving'

/** Who takes a seat: somebody known, somebody new, or somebody whose name is not published. */
type Who = { person: number } | { name: string; jobTitle: string; isShown: boolean; sharesName: boolean } | null

/** A member of a body as a form gives them. */
export interface Member {
  who: Who
  /** stands in for those who hold the seat */
  isDeputy: boolean
  onBehalfOf: Appointment['onBehalfOf']
  from: string | null
  until: string | null
  term: number | null
  termMonths: number | null
}

const whoIn = (form: Form): Who => {
  const who = form.text('who')
  if (who === 'not-published') return null
  const person = recordId(who)
  if (person !== null) return { person }
  if (who !== 'new') form.mistake('who', 'Who', 'Choose who takes the seat.')
  return {
    name: who === 'new' ? form.needed('name', 'Name', 'Give the name of the person.') : '',
    jobTitle: form.text('jobTitle'),
    isShown: form.isTicked('isShown'),
    sharesName: form.isTicked('sharesName'),
  }
}

/** A trust or organisation as a form names it: 'trusts:4'. */
export const organisationIn = (form: Form, name: string): Appointment['onBehalfOf'] => {
  const [collection, id] = form.text(name).split(':')
  const value = recordId(id ?? '')
  return value !== null && (collection === 'trusts' || collection === 'organisations')
    ? { relationTo: collection, value }
    : null
}

/** Reads a member from a form. @param start the box with the first day */
export const memberIn = (form: Form, start = 'from'): Member => {
  const from = form.date(start, 'From')
  const until = form.date('until', 'Until')
  form.mistake('until', 'Until', endBeforeStart('The appointment', from, until))
  return {
    who: whoIn(form),
    isDeputy: form.text('as') === 'deputy',
    onBehalfOf: organisationIn(form, 'onBehalfOf'),
    from,
    until,
    term: form.number('term', 'Which term', 1, 20),
    termMonths: form.term('termMonths', 'Length of the term'),
  }
}

const personFor = async (req: PayloadRequest, who: Who): Promise<number | null> => {
  if (who === null || 'person' in who) return who?.person ?? null
  const { isShown, jobTitle, name, sharesName } = who
  const boxes = { name: 'name', jobTitle: 'jobTitle', sharesName: 'sharesName' }
  const { id } = await saving(req, boxes, () =>
    req.payload.create({
      collection: 'people',
      data: { name, jobTitle, sharesName, shownToPublic: isShown, _status: 'published' },
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )
  return id
}

/** Appoints somebody to a seat, adding the person where they are new. @param start the form's box with the first day */
export async function appoint(req: PayloadRequest, seat: number, member: Member, start = 'from'): Promise<void> {
  const { who, ...held } = member
  const person = await personFor(req, who)
  // who is in the way of whom depends on the days
  const boxes = { ...Object.fromEntries(Object.keys(held).map((name) => [name, name])), person: 'who', from: start }
  await saving(req, { ...boxes, seat: start }, () =>
    req.payload.create({
      collection: 'appointments',
      data: { ...held, seat, holder: person === null ? 'not-published' : 'person', person, _status: 'published' },
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )
}
