import type { Selected } from './go-to'

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

const selectedWords = (place: Selected): string =>
  'field' in place
    ? place.field.value.slice(place.field.selectionStart ?? 0, place.field.selectionEnd ?? 0)
    : place.range.toString()

/**
 * Writes some words over those that are selected, as if somebody typed them: the form, the editor, the saving and
 * "undo" take them as any other change.
 *
 * @param expected what must be selected, or nothing is written
 * @returns whether the words were written
 */
export async function putInPlace(place: Selected, expected: string, words: string): Promise<boolean> {
  if (selectedWords(place) !== expected) return false
  // the editor hears of a selection after it was made
  if ('editor' in place) await nextFrame()
  // deprecated and without a successor: it alone makes the events of typing, in every browser that the panel knows
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
}
