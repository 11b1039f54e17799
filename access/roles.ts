/** The roles of users, in the order of the table in docs/security.md. */
export const roles = ['administrator', 'publisher', 'author', 'secretariat'] as const
export type Role = (typeof roles)[number]

/** The choices shown to whoever assigns a role. */
export const roleChoices: { label: string; value: Role }[] = [
  { label: 'Administrator: everything, users and settings too', value: 'administrator' },
  { label: 'Publisher: writes and publishes pages and news', value: 'publisher' },
  { label: 'Author: writes drafts, a publisher publishes them', value: 'author' },
  { label: 'Secretariat: keeps boards, seats and meetings', value: 'secretariat' },
]
