import { asWritten } from '../text/as-written'
import { partsAsTyped, typedParts } from './typed-parts'

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** A text in which each whole postcode is cut to its first half: 'mri LA9 7RG' → 'mri LA9'; null: there is none in it. */
export const withoutWholePostcodes = (text: string): string | null => {
  // between parts no sign is needed
  const kept = partsAsTyped(typedParts(text)).replaceAll(', ', ' ')
  return letters(kept) < letters(asWritten(text)) ? kept : null
}
