import { type Agenda, publicAgenda, type PublicAgenda, readablePapers } from '@/domain/governance/agenda'
import { paperSetOf, type PaperSet, type StoredPaperFile } from '@/domain/governance/paper-set'
import { addressOf } from '@/domain/public-records'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { now } from '../clock'
import { idOf, idsOf } from '../relations'
import { bodiesOf, withPublicBody } from '../shown'
import { absolute } from '../site/site-address'
import { findMany } from '../stored/lists'
import type { Where } from 'payload'

// What of a meeting's agenda and papers is public. No other file of content/ reads these fields of a meeting.

export type StoredPaper = NonNullable<Meeting['papers']>[number] | NonNullable<StoredItem['papers']>[number]
type StoredItem = NonNullable<Meeting['agenda']>[number]

/** A meeting with at least the fields of one of the selections below. */
export type WithAgenda = Pick<Meeting, 'agenda' | 'papers' | 'papersFrom'>

const decides = { papersFrom: true } as const
const item = { readBy: true, embargoedUntil: true } as const

/** What counts papers: neither their texts nor the words of items are read. */
export const forCount = {
  ...decides,
  agenda: { ...item, papers: { toFollow: true } },
  papers: { toFollow: true },
} as const

/** All of it, for the meeting's page. */
export const forPage = { ...decides, agenda: true, papers: true } as const

/** What says which documents a meeting shows. */
export const forFiles = {
  ...decides,
  body: true,
  agenda: { ...item, papers: { document: true } },
  papers: { document: true },
  minutes: { document: true },
} as const

/** The agenda and papers of a published meeting as the public reads them now; the page expires when more of it becomes public. */
export const agendaOf = (meeting: WithAgenda): PublicAgenda<StoredPaper> => {
  const stored: Agenda<StoredPaper> = meeting
  const agenda = publicAgenda(stored, now())
  if (agenda.next) expiresAt(agenda.next)
  return agenda
}

/** What is read of a meeting for its papers as one file. */
export type WithSet = WithAgenda & Pick<Meeting, 'id' | 'startsAt' | 'where' | 'state'>

/** The documents of the papers that the public can read now. */
export const documentsOfPapers = (meeting: WithAgenda): number[] =>
  idsOf(readablePapers(agendaOf(meeting)).map(({ document }) => document))

/**
 * What the papers of a published meeting that the public can read now make as one file, or null.
 * @param bodies the names of its public bodies, the first first
 */
export const setOf = (
  meeting: WithSet,
  bodies: readonly string[],
  files: ReadonlyMap<number, StoredPaperFile>,
): PaperSet | null => {
  const around = {
    bodies,
    fileOf: (document: unknown) => files.get(idOf(document as StoredPaper['document']) ?? 0) ?? null, // of a paper as it is stored
    page: absolute(addressOf('meetings', meeting.id)),
    files: absolute('/files/'),
  }
  const { next, set } = paperSetOf<StoredPaper>(meeting, around, now())
  if (next) expiresAt(next)
  return set
}

/** How many papers of a published meeting the public can read now; the page expires when there are more. */
export const papersOf = (meeting: WithAgenda): number => readablePapers(agendaOf(meeting)).length

/** Meetings that have papers for the public, now or by themselves later: what counts them says when. */
export const withPapers: Where = { hasPapers: { equals: true } }

/** The documents that a published meeting of a public body shows now; the page expires when it may show more. */
export const documentsIn = (meeting: Meeting): (number | null)[] => [
  ...readablePapers(agendaOf(meeting)).map(({ document }) => idOf(document)),
  idOf(meeting.minutes?.document),
]

/**
 * Whether a published meeting of a public body shows a document now, among its papers or as its minutes.
 * @param where the meetings that name it anywhere
 * @param tags what the answer depends on besides these meetings
 */
export const isInMeeting = async (id: number, where: Where, tags: readonly string[]): Promise<boolean> => {
  const found = await findMany('meetings', { where, tags, select: forFiles })
  const meetings = withPublicBody(found, await bodiesOf(found))
  // each says when it may show more
  return meetings.filter((meeting) => documentsIn(meeting).includes(id)).length > 0
}
