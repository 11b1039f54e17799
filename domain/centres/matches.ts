import type { Answers, Known, Wish } from './answers'

/** A centre as the finder puts it in order. */
export interface Candidate {
  answers: Answers
  /** from the place that was asked for; null: no place, or no position */
  miles: number | null
}

type Question = 'test' | Wish

/** What a centre is asked: that it does the test, and the wishes. Which of it has an answer. */
const answered = ({ answers }: Candidate, wished: readonly Wish[], answer: 'no' | null): Question[] =>
  (['test', ...wished] as const).filter((question) => answers[question] === answer)

/** What is not known of a centre that was asked for. */
export const unknownOf = (one: Candidate, wished: readonly Wish[]): Question[] => answered(one, wished, null)

/** What a centre is known not to be. */
export const failedBy = (one: Candidate, wished: readonly Wish[]): Question[] => answered(one, wished, 'no')

/** The centres that were looked for. */
export interface Matches<One extends Candidate> {
  /** all that was asked for is known to be so */
  fit: One[]
  /** nothing is known not to be so, and not all is known */
  possible: One[]
  /** they do the test, or may do it, and are known not to be as was wished */
  leftOut: One[]
  /** a test was asked for, and they have not told any of theirs */
  unlisted: One[]
}

const byDistance = (a: Candidate, b: Candidate): number => (a.miles ?? Infinity) - (b.miles ?? Infinity) || 0

const certain = (answer: Known): number => (answer === 'yes' ? 0 : 1)

/**
 * Which of two centres comes first where not all that was asked for is known to be so, or some of it is known not to be:
 *
 * 1. Who asks for step-free access gets those first that are known to have it: without it, a journey is in vain.
 * 2. The one of which less is known not to be as was wished.
 * 3. The one that is known to do the test, before one that may.
 * 4. The nearest. Whether a centre is open at weekends, or needs an appointment, is one question to ask; a long way is no answer to it.
 */
const byWhatIsMissed =
  (wished: readonly Wish[]) =>
  (a: Candidate, b: Candidate): number =>
    (wished.includes('stepFree') ? certain(a.answers.stepFree) - certain(b.answers.stepFree) : 0) ||
    failedBy(a, wished).length - failedBy(b, wished).length ||
    certain(a.answers.test) - certain(b.answers.test) ||
    byDistance(a, b)

/**
 * Sorts centres by what is known of them. What is not known never counts as no, and what is known to be no is never among
 * what was found.
 * @param all in the order in which they come where nothing tells them apart
 */
export const matchesIn = <One extends Candidate>(all: readonly One[], wished: readonly Wish[]): Matches<One> => {
  const nearest = [...all].sort(byDistance)
  const unlisted = nearest.filter(({ answers }) => answers.test === 'no' && !answers.listsTests)
  const doing = nearest.filter(({ answers }) => answers.test !== 'no')
  const kept = doing.filter((one) => failedBy(one, wished).length === 0)
  const possible = kept.filter((one) => unknownOf(one, wished).length > 0)
  return {
    fit: kept.filter((one) => unknownOf(one, wished).length === 0),
    possible: possible.sort(byWhatIsMissed(wished)),
    leftOut: doing.filter((one) => failedBy(one, wished).length > 0),
    unlisted,
  }
}

const mostNearMisses = 3

/**
 * The centres that come next to what was asked for, where none fits: those that miss least of it, the nearest first. One that
 * is known to have no step-free access is no way out for somebody who needs it.
 */
export const nearMisses = <One extends Candidate>(
  { leftOut }: Pick<Matches<One>, 'leftOut'>,
  wished: readonly Wish[],
): One[] =>
  leftOut
    .filter(({ answers }) => !wished.includes('stepFree') || answers.stepFree !== 'no')
    .sort(byWhatIsMissed(wished))
    .slice(0, mostNearMisses)

/** How many are found with other wishes: what a filter would leave. */
export const countsWith = (all: readonly Candidate[], wished: readonly Wish[]): { fit: number; possible: number } => {
  const kept = all.filter((one) => one.answers.test !== 'no' && failedBy(one, wished).length === 0)
  const fit = kept.filter((one) => unknownOf(one, wished).length === 0).length
  return { fit, possible: kept.length - fit }
}
