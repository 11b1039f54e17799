import type { ServerProps } from 'payload'
import { mayPublish } from '@/access/rules'

/** In the panel's menu, for who keeps them: the seats and members of all bodies. */
export function DesksNavLink({ user }: ServerProps) {
  if (!mayPublish(user, 'appointments')) return null
  return (
    <a className="nav__link" href="/admin/seats-and-members">
      <span className="nav__link-label">Seats and members</span>
    </a>
  )
}
