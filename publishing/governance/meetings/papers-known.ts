import type { CollectionBeforeChangeHook } from 'payload'
import { hasPapersForPublic, isToFollow } from '@/domain/governance/agenda'
import type { Meeting } from '@/payload-types'

type Papers = readonly { document?: unknown; text?: unknown }[] | null | undefined

/** The hooks of the papers' own fields come later. */
const withFollowing = (papers: Papers) => (papers ?? []).map((paper) => ({ toFollow: isToFollow(paper) }))

/** Lists look for meetings with papers: a column of the meeting says whether there are any for the public, now or later. */
export const papersKnown: CollectionBeforeChangeHook<Meeting> = ({ data, originalDoc }) => {
  const { agenda, papers } = { ...originalDoc, ...data }
  return {
    ...data,
    hasPapers: hasPapersForPublic({
      agenda: (agenda ?? []).map(({ papers: own, readBy }) => ({ readBy, papers: withFollowing(own) })),
      papers: withFollowing(papers),
    }),
  }
}
