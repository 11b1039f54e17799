import type { Match } from '../finding'
import type { Known, RecordText } from '../text'

/** Characters at most; a screen reader cannot go back within one. */
const longest = 150

/** What is wrong with a text alternative; null if nothing is. Source: NHS content style guide, "Images". */
export const alternativeProblem = (alt: string): string | null => {
  const words = alt.trim()
  if (words === '') return 'The picture has no text alternative. Say what it shows.'
  if (
    /\.(?:jpe?g|png|webp|gif|heic|tiff?)$/i.test(words) ||
    /^(?:img|dsc|image|photo|screenshot)[\s_-]?\d/i.test(words)
  )
    return `“${words}” is the name of a file. Say what the picture shows.`
  if (
    /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|screenshot)(?: of\b| showing\b|:|\.?$)/i.test(words)
  )
    return `Leave out “${words.split(' ').slice(0, 3).join(' ')}”: screen readers say that it is a picture. Say what it shows.`
  if (words.length > longest)
    return `The text alternative has ${words.length} characters. Use up to ${longest}, and put the rest into the text.`
  if (!/\p{L}/u.test(words) || !/[\s-]/.test(words)) return `“${words}” is too short. Say what the picture shows.`
  return null
}

/** Pictures whose text alternative tells people nothing. */
export const findAltText = ({ pictures }: RecordText, { alternatives }: Known): Match[] =>
  pictures.flatMap((picture) => {
    const alt = alternatives.get(picture.id)
    const problem = alt === undefined ? null : alternativeProblem(alt)
    return problem === null ? [] : [{ at: picture, line: 0, spot: null, how: problem, quote: alt ?? '' }]
  })
