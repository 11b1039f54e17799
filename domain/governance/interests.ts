/** The kinds of interest, as NHS England's guidance "Managing conflicts of interest in the NHS" names them. */
export const interestKinds = {
  financial: 'Financial interest',
  'non-financial-professional': 'Non-financial professional interest',
  'non-financial-personal': 'Non-financial personal interest',
  indirect: 'Indirect interest',
} as const

export type InterestKind = keyof typeof interestKinds
