import type { TypedUser } from 'payload'
import { countedAs } from '@/domain/centres/gap-counts'
import { questionsInWords, questionsMail } from '@/domain/centres/questions'
import type { Gap } from '@/domain/centres/gaps'
import { absolute } from '../../site/site-address'
import { centresToCheck, type CentreToCheck } from './centres-to-check'

/** A centre with its questions as a text and as a mail. */
export interface CentreQuestions extends CentreToCheck {
  text: string
  mail: { href: string; isWhole: boolean }
}

/** What to ask each centre of what is left in; centres without a question are left out. */
export const questionsByCentre = async (
  user: TypedUser,
  today: string,
  what: string,
): Promise<{ centres: CentreQuestions[]; all: number }> => {
  const found = await centresToCheck(user, today)
  const counted = countedAs(what)
  const leftIn = (gaps: Gap[]): Gap[] => (counted ? gaps.filter(counted.has) : gaps)
  const centres = found.flatMap((centre): CentreQuestions[] => {
    const [gaps, about] = [leftIn(centre.gaps), { name: centre.name, page: absolute(centre.href) }]
    if (gaps.length === 0) return []
    return [{ ...centre, gaps, text: questionsInWords(about, gaps), mail: questionsMail(about, gaps) }]
  })
  return { centres, all: found.length }
}

/** The questions of one centre as plain text; null where there is no such centre, or nothing to ask. */
export const questionsOfCentre = async (
  user: TypedUser,
  today: string,
  what: string,
  id: number,
): Promise<string | null> =>
  (await questionsByCentre(user, today, what)).centres.find((centre) => centre.id === id)?.text ?? null
