import type { ServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { Desk } from '@/components/admin/desk'
import { now } from '@/content/clock'
import { deskFor } from '@/content/editors/desk'
import { londonDay } from '@/domain/dates/london-time'

/** The first view of the admin panel, for whoever is logged in. */
export async function EditorsDesk({ user }: ServerProps) {
  const role = roleOf(user)
  if (!user || role === null) return null
  const desk = await deskFor(user, role, londonDay(now()))
  return <Desk name={user.name} role={role} desk={desk} />
}
