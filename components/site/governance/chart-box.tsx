import { linesOfWords } from './lines-of-words'

export interface ChartBody {
  href: string
  name: string
  /** a few words under the name: 'meets monthly' */
  note?: string | null
  x: number
  y: number
  width: number
  height: number
  /** 'main': the body that the page is about; 'outside': not ours, but we answer to it */
  tone?: 'main' | 'outside' | null
}

const classOf = {
  main: 'site-chart__box site-chart__box--main',
  outside: 'site-chart__box site-chart__box--outside',
} as const

const lineHeight = 18
/** Characters of bold 15 px Arial that fit a width, on the safe side. */
const fitting = (width: number): number => Math.floor((width - 20) / 8)

/** A body on the chart: a link over the whole box, its name in as many lines as it needs. */
export function ChartBox({ box }: { box: ChartBody }) {
  const { href, name, note, x, y, width, height, tone } = box
  const words = linesOfWords(name, fitting(width))
  const notes = note ? linesOfWords(note, fitting(width)) : []
  const top = y + (height - (words.length + notes.length) * lineHeight) / 2 + 13.5
  return (
    <a className={tone ? classOf[tone] : 'site-chart__box'} href={href}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {[...words, ...notes].map((line, place) => (
        <text
          className={place < words.length ? 'site-chart__name' : 'site-chart__note'}
          x={x + width / 2}
          y={top + place * lineHeight}
          textAnchor="middle"
          key={`${place} ${line}`}
        >
          {/* the space separates the lines for screen readers */}
          {`${line} `}
        </text>
      ))}
    </a>
  )
}
