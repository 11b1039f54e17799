import type { ServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { GoingLiveWarning } from '@/components/admin/going-live-warning'
import { openTasks } from '@/content/editors/dashboard/open-tasks'
import { isReachableByOthers } from '@/domain/going-live'

/** For administrators, where SITE_URL is an address that the public can reach. */
export async function OpenGoingLive({ user }: ServerProps) {
  if (!user || roleOf(user) !== 'administrator' || !isReachableByOthers(process.env.SITE_URL ?? '')) return null
  return <GoingLiveWarning tasks={await openTasks(user)} />
}
