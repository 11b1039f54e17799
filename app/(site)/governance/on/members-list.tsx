import { Pagination } from '@/components/nhs/pagination'
import { MembersTable } from '@/components/site/governance/members-table'
import type { MembersPage } from '@/content/governance/on-day'
import { formatDay } from '@/domain/formatting/dates'
import { heldBy } from '../seat-words'
import { hrefOf } from '../tree'
import { onHref } from './on-href'

/** The address of a page of who sits where on a day. */
export const membersHref = (day: string, page: number): string =>
  page === 1 ? onHref(day) : `${onHref(day)}/page/${page}`

/** What the table says. */
export const membersTitle = (day: string): string => `Who sits where on ${formatDay(day)}`

/** Who sits where on a day, a page of the bodies by name. */
export const MembersList = ({ day, page, pages, rows }: MembersPage & { day: string }) => (
  <>
    <MembersTable
      caption={membersTitle(day)}
      rows={rows.map(({ body: { name, slug }, seats }) => ({
        body: { href: hrefOf(slug), text: name },
        seats: seats.map((seat) => ({ label: seat.label, holders: heldBy(seat) })),
      }))}
    />
    <Pagination page={page} pages={pages} hrefOf={(other) => membersHref(day, other)} label="Who sits where" />
  </>
)
