import type { BeforeListTableServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { EventFilters } from '@/components/admin/audit/event-filters'
import { kindsWithEvents } from '@/components/admin/audit/kinds'
import { peopleWithEvents } from '@/content/editors/audit'

/** Above the list of who did what. */
export async function AuditFilters({ payload, user }: BeforeListTableServerProps) {
  const role = roleOf(user)
  if (!user || role === null) return null
  return (
    <EventFilters
      people={await peopleWithEvents(user, role)}
      kinds={kindsWithEvents(payload.config).map(({ label, slug }) => ({ value: slug, label }))}
    />
  )
}
