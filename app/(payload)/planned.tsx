import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { Calendar } from '@/components/admin/bundles/calendar'
import { calendarOf } from '@/content/editors/plans/plans'

/** All that is planned, by day: a view of the panel at /admin/planned. */
export async function Planned({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user || roleOf(user) === null) return null
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <Calendar {...await calendarOf(user)} />
      </Gutter>
    </DefaultTemplate>
  )
}
