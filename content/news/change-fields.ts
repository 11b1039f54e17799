/** The fields that say when the news last changed (domain/news/changed-at.ts), as Payload's `select`. */
export const changeFields = { changeNotes: true, createdAt: true, updatedAt: true } as const
