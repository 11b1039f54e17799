import type { ServerProps } from 'payload'
import { mayPublish } from '@/access/rules'

/** Above the list of meetings: leads to the form for many at once, for who may make them. */
export function SeriesLink({ user }: ServerProps) {
  if (!mayPublish(user, 'meetings')) return null
  return (
    <p>
      <a href="/admin/meeting-series">Add a series of meetings, such as a year of them</a>
    </p>
  )
}
