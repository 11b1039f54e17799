import { Fragment } from 'react'
import type { Piece } from '@/domain/comparison/words'

const Words = ({ text }: { text: string }) => <span className="comparison__words">{text}</span>

/** A text with what went and what came marked: by an element, by a word for who hears it, and by more than colour. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, place) => {
    if (kind === 'same') return <Fragment key={place}>{text}</Fragment>
    const Mark = kind === 'removed' ? 'del' : 'ins'
    return (
      <Mark key={place}>
        <span className="comparison__said"> {kind}: </span>
        <Words text={text} />
        <span className="comparison__said"> end of {kind}. </span>
      </Mark>
    )
  })
}
