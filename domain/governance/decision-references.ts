import type { Problem } from './problems/problem'
import { quoted } from './problems/problem'

/** True for what people can cite a decision by: 'DPB-2026-04'. */
export const isReference = (text: string): boolean => /^[A-Z0-9]+(?:[-/][A-Z0-9]+)*$/.test(text)

type Referenced = { reference?: string | null }

/**
 * Decisions whose reference another one has: of the same meeting, or of another.
 * @param taken references of the decisions of other public meetings, with what each meeting is called
 */
export const referenceProblems = (decisions: readonly Referenced[], taken: ReadonlyMap<string, string>): Problem[] =>
  decisions.flatMap(({ reference }, place): Problem[] => {
    if (!reference) return []
    const twice = decisions.findIndex((other) => other.reference === reference) < place
    const meeting = taken.get(reference)
    if (!twice && meeting === undefined) return []
    const where = twice ? 'another decision of this meeting' : `a decision of ${quoted(meeting ?? '')}`
    return [
      {
        path: `decisions.${place}.reference`,
        label: 'Reference',
        message: `${reference} is the reference of ${where} already. Give this one another.`,
      },
    ]
  })
