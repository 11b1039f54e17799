import type { LineOf } from '@/domain/drawing/share-lines'

interface Props {
  of: LineOf
  /** where it stands: user units or a percentage */
  x: string
  y: string
}

/** The mark of a line of shares: a disc for ours, a hollow square for England. */
export const EndMark = ({ of, x, y }: Props) =>
  of === 'ours' ? (
    <circle className="site-shares__mark site-shares__mark--ours" cx={x} cy={y} r="5" />
  ) : (
    <rect
      className="site-shares__mark site-shares__mark--england"
      x={x}
      y={y}
      width="9"
      height="9"
      transform="translate(-4.5 -4.5)"
    />
  )
