export interface ChartBody {
  href: string
  /** its name, and a few words under it, in as many lines as they need: 'Chair: Medical director' */
  name: string[]
  note: string[]
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

const lineHeight = 17

/** A body on the chart: a link over the whole box, its name in as many lines as it needs. */
export function ChartBox({ box }: { box: ChartBody }) {
  const { href, name, note, x, y, width, height, tone } = box
  const lines = [...name, ...note]
  const top = y + (height - lines.length * lineHeight) / 2 + 13
  return (
    <a className={tone ? classOf[tone] : 'site-chart__box'} href={href}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {lines.map((line, place) => (
        <text
          className={place < name.length ? 'site-chart__name' : 'site-chart__note'}
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
