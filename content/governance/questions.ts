import { questionsUntil, type Deadline } from '@/domain/governance/questions'
import type { Meeting } from '@/payload-types'
import { expiresAt } from '@/server/page-cache/cache-tags'
import { now } from '../clock'
import { idOf } from '../relations'
import { findByIds } from '../stored/records'

/** How the public asks a question of a meeting, as far as that is known. */
export interface Questions {
  how: string | null
  email: string | null
  /** null: not known */
  deadline: Deadline | null
  /** whether it is not too late */
  areTaken: boolean
}

/** How, and until when, the public asks a question of a meeting to come; null where that is not known, and of any other meeting. */
export const meetingQuestions = async ({ body, startsAt, state }: Meeting): Promise<Questions | null> => {
  const [begins, at, id] = [new Date(startsAt), now(), idOf(body) ?? 0]
  if (begins <= at || state === 'cancelled') return null
  expiresAt(begins)
  const asked = (await findByIds('governance-bodies', [id], { questions: true })).get(id)?.questions
  if (!asked?.how && !asked?.email) return null
  const deadline = questionsUntil(begins, asked.daysBefore ?? null, asked.time ?? null)
  if (deadline && deadline.closes > at) expiresAt(deadline.closes)
  return {
    how: asked.how ?? null,
    email: asked.email ?? null,
    deadline,
    areTaken: deadline === null || deadline.closes > at,
  }
}
