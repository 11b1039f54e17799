import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { tooManyAtOnce } from '@/domain/governance/appointments'
import type { Seat } from '@/payload-types'
import { takeTurn } from '../workflow/in-turn'

/** There are never fewer of a seat than hold it at once by published appointments. */
export const enoughSeats: CollectionBeforeChangeHook<Seat> = async ({ data, originalDoc, req }) => {
  const howMany = data.howMany === undefined ? originalDoc?.howMany : data.howMany
  if (data._status !== 'published' || typeof howMany !== 'number' || originalDoc?.id === undefined) return data
  await takeTurn(req, `seats:${originalDoc.id}`)
  const { docs } = await req.payload.find({
    collection: 'appointments',
    depth: 0,
    overrideAccess: true, // the rule is about all that is public, whoever saves
    pagination: false,
    req,
    select: { from: true, until: true },
    where: { and: [{ seat: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
  })
  const tooMany = tooManyAtOnce(docs, howMany)
  if (!tooMany) return data
  const since = tooMany.day.startsWith('0') ? 'At one time' : `On ${formatPartialDate(tooMany.day)}`
  const message = `${since} ${tooMany.count} people hold this seat. End one of the appointments first, or give a number that is large enough.`
  throw new ValidationError({ collection: 'seats', errors: [{ label: 'How many', message, path: 'howMany' }], req })
}
