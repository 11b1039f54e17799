import { paperSetName } from '@/domain/governance/paper-set-name'
import { addressOf } from '@/domain/public-records'
import { documentFiles } from '../files/files'
import { idOf, idsOf, type Link } from '../relations'
import { bodiesOf } from '../shown'
import { listTag } from '../lists'
import { findMany } from '../stored/lists'
import { findById } from '../stored/records'
import { thePublic } from '../viewer'
import type { Meeting } from '@/payload-types'
import { documentsOfPapers, forPage, setOf, type WithSet } from './agenda'

/** All public papers of a meeting as one file. */
export interface PaperSetLink {
  href: string
  /** bytes */
  size: number
  pages: number
}

interface StoredSet extends Omit<PaperSetLink, 'href'> {
  filename: string
}

type OfBodies = WithSet & Pick<Meeting, 'body' | 'alsoOf'>

/**
 * The file that was put together of just those papers that the public can read now; null where there is none, or none yet. What was
 * made of others has another name, so a paper that is withdrawn, destroyed or embargoed since is not sent with it.
 */
const storedSet = async (meeting: OfBodies, bodies: Map<number, Link>): Promise<StoredSet | null> => {
  const documents = documentsOfPapers(meeting)
  if (documents.length < 2) return null
  const files = await documentFiles(documents, thePublic)
  const names = idsOf([meeting.body, ...(meeting.alsoOf ?? [])]).flatMap((id) => bodies.get(id)?.text ?? [])
  const set = setOf(meeting, names, files)
  if (set === null) return null
  const [stored] = await findMany('paper-sets', {
    where: { meeting: { equals: meeting.id } },
    limit: 1,
    tags: [listTag('paper-sets', 'meeting', meeting.id)],
  })
  if (stored?.filename !== paperSetName(set)) return null
  return { filename: stored.filename, size: stored.filesize, pages: stored.pages }
}

/** The link to all papers of a public meeting as one file. */
export const paperSetLink = async (meeting: OfBodies, bodies: Map<number, Link>): Promise<PaperSetLink | null> => {
  const stored = await storedSet(meeting, bodies)
  return stored && { href: `${addressOf('meetings', meeting.id)}/papers.pdf`, size: stored.size, pages: stored.pages }
}

const fields = { body: true, alsoOf: true, startsAt: true, where: true, state: true, ...forPage } as const

/** The same by the number of the meeting: the name of the file, and when the meeting starts, ISO 8601. */
export const publicPaperSet = async (id: number): Promise<{ filename: string; startsAt: string } | null> => {
  const meeting = await findById(thePublic, 'meetings', id, fields)
  const bodies = meeting ? await bodiesOf([meeting]) : new Map<number, Link>()
  if (!meeting || !bodies.has(idOf(meeting.body) ?? 0)) return null
  const stored = await storedSet(meeting, bodies)
  return stored && { filename: stored.filename, startsAt: meeting.startsAt }
}
