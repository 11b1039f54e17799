/** A text that somebody is about to make public, or to approve. */
export interface Publication {
  /** the user's number */
  by: number
  /** whoever changed the text since it was public last */
  writers: readonly number[]
  /** whether what is published differs from the text that was saved last: then whoever publishes it has written it too */
  isChanged: boolean
  /** whoever has approved the text that was saved last, just as it is */
  approvers: readonly number[]
}

/**
 * Whether a second person has had a hand in a text: somebody else has changed it since it was public last, or has approved
 * just this text, or nobody has changed anything. The principle of four eyes; docs/decisions/0007 says why it is so.
 */
export function hasSecondPerson({ approvers, by, isChanged, writers }: Publication): boolean {
  const approved = isChanged ? [] : approvers
  const isNew = isChanged || writers.length > 0
  return !isNew || [...writers, ...approved].some((person) => person !== by)
}
