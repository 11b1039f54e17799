import type { Payload } from 'payload'
import { londonDay, londonTime } from '@/domain/dates/london-time'
import type { Bundle } from '@/payload-types'
import type { Json, Person } from './people'

/** What a bundle's items are in a request. */
export type ItemSent =
  | { action?: 'publish' | 'unpublish'; record: { relationTo: string; value: number } }
  | { action?: 'publish'; home: true }

export const publish = (relationTo: string, value: number): ItemSent => ({
  action: 'publish',
  record: { relationTo, value },
})

/** A whole minute to come, as the form sends it. */
export const inMinutes = (minutes: number): { day: string; time: string } => {
  const moment = new Date(Date.now() + minutes * 60_000)
  return { day: londonDay(moment), time: londonTime(moment) }
}

export const makeBundle = async (person: Person, items: ItemSent[], more: Json = {}): Promise<number> => {
  const { doc } = await person.ask('POST', '/api/bundles', { title: 'Together', items, ...more })
  return (doc as { id: number }).id // Payload's answer
}

/** A bundle as it is stored. */
export const bundle = (payload: Payload, id: number): Promise<Bundle> =>
  payload.findByID({ collection: 'bundles', depth: 0, id, overrideAccess: true, trash: true })
