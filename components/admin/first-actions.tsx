import type { Role } from '@/access/roles'

interface Action {
  href: string
  label: string
}

const news: Action = { href: '/admin/collections/news-posts/create', label: 'Write a news post' }
const hours: Action = { href: '/admin/collections/cdcs', label: 'Change the hours of a centre' }
const page: Action = { href: '/admin/collections/pages', label: 'Change a page' }
const meeting: Action = { href: '/admin/collections/meetings/create', label: 'Add a meeting' }
const series: Action = { href: '/admin/meeting-series', label: 'Add a series of meetings' }
const seat: Action = { href: '/admin/seats-and-members', label: 'Seats and members' }
const person: Action = { href: '/admin/collections/users/create', label: 'Add a user' }
const settings: Action = { href: '/admin/globals/site-settings', label: 'Change the site settings' }

/** The most frequent tasks of each role, all of which it may do. */
const actions: Record<Role, Action[]> = {
  administrator: [news, hours, meeting, person, settings],
  publisher: [news, hours, page],
  author: [news, page],
  secretariat: [seat, meeting, series],
}

/** Links to the most frequent tasks of a role. */
export function FirstActions({ role }: { role: Role }) {
  return (
    <ul className="editors-dashboard__actions">
      {actions[role].map(({ href, label }) => (
        <li key={href}>
          <a className="editors-dashboard__action" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
