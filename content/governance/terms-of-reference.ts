import { newestFirst } from '@/domain/governance/newest-first'
import type { GovernanceBody } from '@/payload-types'
import { documentsById, type DocumentLink } from '../files/files'
import { idOf } from '../relations'
import type { Viewer } from '../viewer'

/** One version of the terms of reference. */
export interface TermsView {
  document: DocumentLink
  /** when it was agreed, as far as that is known: 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY' */
  agreed: string | null
  /** whether it is the one in force */
  isPresent: boolean
}

/** The terms of reference of a body: those in force, then the earlier ones, newest first; those without a date last. */
export const termsOf = async (
  {
    earlierTerms,
    termsAgreed,
    termsOfReference,
  }: Pick<GovernanceBody, 'earlierTerms' | 'termsAgreed' | 'termsOfReference'>,
  viewer: Viewer,
): Promise<TermsView[]> => {
  const earlier = earlierTerms ?? []
  const found = await documentsById(
    [termsOfReference, ...earlier.map(({ document }) => document)],
    viewer,
    'governance',
  )
  const view = (
    relation: Parameters<typeof idOf>[0],
    agreed: string | null | undefined,
    isPresent: boolean,
  ): TermsView[] => {
    const document = found.get(idOf(relation) ?? NaN)
    return document ? [{ document, agreed: agreed ?? null, isPresent }] : []
  }
  return [
    ...view(termsOfReference, termsAgreed, true),
    ...earlier.flatMap(({ agreed, document }) => view(document, agreed, false)).sort(newestFirst),
  ]
}
