/** A trust or organisation that somebody speaks for, or that fills a seat. */
export interface Organisation {
  kind: string
  id: number
  name: string
}

/** How their numbers begin. */
export const organisationKinds = ['trust', 'organisation'] as const

/** Their number in the data: 'trust/4'. */
export const organisationId = ({ id, kind }: Organisation): string =>
  `${kind === 'trusts' ? 'trust' : 'organisation'}/${id}`
