import type { Marked } from '@/domain/search/results'

/** A text with the words found in it marked: they stand out by their weight and a line too, not by colour alone. */
export function MarkedText({ text }: { text: Marked }) {
  return text.map(({ isFound, text: piece }, place) =>
    isFound ? (
      <mark className="site-found" key={place}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
