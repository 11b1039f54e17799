import { partsAsTyped, typedParts } from './typed-parts'

/**
 * A place as typed, reduced to what its answer depends on: 'la9 7rg' → 'LA9', 'Kendal  LA9 7RG' → 'Kendal, LA9'. A whole
 * postcode can be one household's, and its outward code is all that the finder reads of it.
 */
export const canonicalPlace = (asked: string): string => partsAsTyped(typedParts(asked))
