import type { ServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { Dashboard } from '@/components/admin/dashboard'
import { now } from '@/content/clock'
import { dashboardOf } from '@/content/editors/dashboard/dashboard'
import { londonDay } from '@/domain/dates/london-time'

/** The first view of the admin panel, for whoever is logged in. */
export async function EditorsDashboard({ user }: ServerProps) {
  const role = roleOf(user)
  if (!user || role === null) return null
  const dashboard = await dashboardOf(user, role, londonDay(now()))
  return <Dashboard name={user.name} role={role} dashboard={dashboard} />
}
