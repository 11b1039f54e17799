import type { ServerProps } from 'payload'
import { mayPublish } from '@/access/rules'

/** In the panel's menu, for who brings them in: the waiting times, and the notes on them (a collection without a group of its own). */
export function WaitingLink({ user }: ServerProps) {
  if (!mayPublish(user, 'waiting-notes')) return null
  return (
    <>
      <a className="nav__link" href="/admin/waiting-times">
        <span className="nav__link-label">Waiting times</span>
      </a>
      <a className="nav__link" href="/admin/collections/waiting-notes">
        <span className="nav__link-label">Notes on waiting times</span>
      </a>
    </>
  )
}
