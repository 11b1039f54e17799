import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { Calendar } from '@/components/admin/bundles/calendar'
import { calendarOf } from '@/content/editors/plans/plans'
import { PanelPage } from './panel-page'

/** All that is planned, by day: a view of the panel at /admin/planned. */
export async function Planned(props: AdminViewServerProps) {
  const { user } = props.initPageResult.req
  if (!user || roleOf(user) === null) return null
  return (
    <PanelPage {...props}>
      <Calendar {...await calendarOf(user)} />
    </PanelPage>
  )
}
