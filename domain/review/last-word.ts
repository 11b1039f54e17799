import type { Said } from './thread'

/** A remark with whom it is meant for. */
export interface Addressed extends Said {
  /** a user's number; null where nobody was found */
  to?: number | null
}

/**
 * Comments that wait for a person, as the last word on each was said to them, each with that word. What is closed waits for
 * nobody.
 * @param said comments with all their answers, in any order
 */
export function waitingFor<Remark extends Addressed>(
  person: number,
  said: readonly Remark[],
): { comment: Remark; word: Remark }[] {
  const inOrder = [...said].sort((a, b) => a.id - b.id)
  return inOrder
    .filter(({ isOpen, what }) => what === 'comment' && isOpen === true)
    .flatMap((comment) => {
      const word = inOrder.findLast(({ about, id }) => id === comment.id || about === comment.id)
      return word?.to === person ? [{ comment, word }] : []
    })
}
