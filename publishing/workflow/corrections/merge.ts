import type { PayloadRequest } from 'payload'
import { addressOf, isAddressed, type Addressed } from '@/domain/public-records'
import { noteEvent } from '../../audit/note-event'
import { lead } from '../../hooks/old-addresses'
import { relationId } from '../../hooks/relation-id'
import { takeTurn } from '../in-turn'
import { refuse } from '../refuse'
import { inTransaction, requestIn } from '../transaction'
import { publicText, type Subject } from './subject'

/** The record that takes the place of another. */
export interface Target {
  collection: Addressed
  id: number
}

/** The target that a dialogue sends, `{ relationTo, value }`. */
export const targetIn = (value: unknown): Target => {
  const { relationTo, value: target } = (value ?? {}) as { relationTo?: unknown; value?: unknown } // whatever was sent
  const id = relationId(typeof target === 'string' ? Number(target) : target)
  return typeof relationTo === 'string' && isAddressed(relationTo) && id !== null
    ? { collection: relationTo, id }
    : refuse('Choose the record that takes its place.')
}

/** Every old address of a record leads to another one, without a stop on the way. */
async function leadOn(req: PayloadRequest, from: Subject<Addressed>, { collection, id }: Target): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true, // as for each change of an address: it follows from what they may do
    pagination: false,
    req,
    where: { to: { equals: { relationTo: from.collection, value: from.id } } },
  })
  for (const old of docs) await lead(req, old.from, collection, id)
}

/** @throws APIError 400 with the public pages that belong under one that is to go: no way would lead to them */
async function refuseWithPagesBelow(req: PayloadRequest, { collection, id }: Subject<Addressed>): Promise<void> {
  if (collection !== 'pages') return
  await takeTurn(req, 'pages') // none is put there meanwhile
  const { docs } = await req.payload.find({
    collection: 'pages',
    depth: 0,
    overrideAccess: true, // what is public
    pagination: false,
    req,
    select: { title: true },
    sort: 'title',
    where: { and: [{ parent: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  if (docs.length > 0)
    refuse(
      `These pages belong under it, ${docs.map(({ title }) => `“${title}”`).join(', ')}. Choose another place for them first, in “Belongs under”.`,
    )
}

/**
 * Takes a public record off the site and lets its addresses, the older ones too, lead to another for good.
 * @throws APIError 400 where the other one is not public, or is the record itself, or where pages belong under it
 */
export async function merge(req: PayloadRequest, subject: Subject<Addressed>, target: Target): Promise<string> {
  const { collection, id, user } = subject
  if (target.collection === collection && target.id === id) refuse('It cannot be merged into itself. Choose another.')
  const into = await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    // two that are merged into each other at once would both be gone
    await takeTurn(own, 'merge')
    const text = await publicText(own, subject)
    await refuseWithPagesBelow(own, subject)
    const other = await publicText(own, target).catch(() =>
      refuse('The other one is not public. Publish it first, or choose another.'),
    )
    if ((other.withdrawn as { on?: string | null } | undefined)?.on)
      refuse('The other one is withdrawn. Choose another.')
    await req.payload.update({
      collection,
      data: { _status: 'draft' },
      depth: 0,
      id,
      overrideAccess: false,
      req: own,
      user,
    })
    await leadOn(own, subject, target)
    await lead(own, addressOf(collection, String(text.slug)), target.collection, target.id)
    const address = addressOf(target.collection, String(other.slug))
    const title = typeof text.title === 'string' ? text.title : typeof text.name === 'string' ? text.name : null
    await noteEvent(own, { what: 'merge', kind: collection, id, title, details: `Into ${address}` })
    return ['commit', address]
  })
  return `Merged. Its address leads to ${into} now.`
}
