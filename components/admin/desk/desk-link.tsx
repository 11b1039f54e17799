'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Above the form of a body: where its lines, seats and members are seen and worked on. */
export function DeskLink() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : (
    <p className="desk-link">
      <a href={`/admin/seats-and-members/${id}`}>Seats and members</a>: who sits here, who is to come, to whom it
      reports.
    </p>
  )
}

/** Above the list of bodies. */
export const DesksLink = () => (
  <p className="desk-link">
    <a href="/admin/seats-and-members">Seats and members of each body</a>, and how to set up a new one in one go
  </p>
)
