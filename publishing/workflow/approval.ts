import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

// The approval of one version. Whatever is approved (an item of a bundle, a draft that was sent for review) names the
// version that somebody has seen, and counts only while that one is the newest.

/** What can be approved: a record, or a global by its slug. */
export type Subject = { collection: CollectionSlug; id: number } | { global: GlobalSlug }

/** A version that somebody has approved, as it is stored. */
export interface ApprovedVersion {
  /** what it is a version of, see `keyOf` */
  of: string
  version: number
  /** when it was saved last, ISO 8601: an autosave changes the newest version where it lies */
  savedAt: string
}

/** What a subject is called where it is stored: 'news-posts:4', 'home'. */
export const keyOf = (subject: Subject): string =>
  'global' in subject ? subject.global : `${subject.collection}:${subject.id}`

/** The text of a record or global as a version has it. */
export type VersionData = Record<string, unknown>

/** The text of a stored state alone: what a version notes of itself is not part of it. */
export const textOf = ({
  id: _,
  createdAt: _c,
  updatedAt: _u,
  deletedAt: _d,
  parent: _p,
  ...text
}: VersionData): VersionData => text

interface Stored {
  id: number | string
  updatedAt: string
  version: VersionData
}

/** The newest version of a subject; null where nothing of it was saved yet. */
async function newest(req: PayloadRequest, subject: Subject): Promise<Stored | null> {
  const asked = { limit: 1, pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    'global' in subject
      ? await req.payload.db.findGlobalVersions({ ...asked, global: subject.global })
      : await req.payload.db.findVersions({
          ...asked,
          collection: subject.collection,
          where: { parent: { equals: subject.id } },
        })
  return (docs[0] as unknown as Stored | undefined) ?? null // typed by collection
}

const savedAt = ({ updatedAt }: Stored): string => new Date(updatedAt).toISOString()

/** What is approved by whoever approves a subject now: its newest version, with its text; null where there is none. */
export async function newestVersion(
  req: PayloadRequest,
  subject: Subject,
): Promise<{ approved: ApprovedVersion; data: VersionData } | null> {
  const found = await newest(req, subject)
  if (!found) return null
  return {
    approved: { of: keyOf(subject), version: Number(found.id), savedAt: savedAt(found) },
    data: found.version,
  }
}

/** The text of an approved version; null when something was saved since, so that nobody has approved what there is now. */
export async function approvedData(
  req: PayloadRequest,
  subject: Subject,
  approved: ApprovedVersion | undefined,
): Promise<VersionData | null> {
  const found = await newest(req, subject)
  if (!found || !approved || Number(found.id) !== approved.version || savedAt(found) !== approved.savedAt) return null
  return found.version
}
