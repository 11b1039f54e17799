import type { BandChart, BandKind } from '@/domain/drawing/band-bars'

interface Props {
  /** unique on the page */
  id: string
  /** 'How many weeks people had waited' */
  title: string
  /** what one would see: how many waited under 6 weeks, to 13, and longer */
  description: string
  chart: BandChart
  /** what the three kinds of bars stand for, each with its people: 'Under 6 weeks: 37,612 people' */
  kinds: readonly { kind: BandKind; text: string }[]
}

const classOf: Record<BandKind, string> = {
  'under-6': 'site-bands__bar site-bands__bar--under-6',
  'to-13': 'site-bands__bar site-bands__bar--to-13',
  open: 'site-bands__bar site-bands__bar--open',
}

const percent = (place: number): string => `${place}%`

/** Hatches the bar that has no end: whoever waits longer than 13 weeks is in it. */
const Hatching = ({ id }: { id: string }) => (
  <pattern id={`${id}-hatching`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className="site-bands__ground" width="6" height="6" />
    <path className="site-bands__hatch" d="M1.5 0V6" />
  </pattern>
)

const fillOf = (id: string, kind: BandKind) => (kind === 'open' ? { fill: `url(#${id}-hatching)` } : {})

/** People by weeks waited, as bars under each other. What it shows stands in a table beside it. */
export function BandBars({ id, title, description, chart, kinds }: Props) {
  return (
    <div className="site-bands">
      <p className="site-shares-key">
        {kinds.map(({ kind, text }) => (
          <span className="site-shares-key__sample" key={kind}>
            <svg width="20" height="14" aria-hidden="true" focusable="false">
              <rect className={classOf[kind]} x="1" y="1" width="18" height="12" {...fillOf(id, kind)} />
            </svg>
            {text}
          </span>
        ))}
      </p>
      <svg className="site-bands__picture" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-says`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{description}</desc>
        <Hatching id={id} />
        {chart.bars.map(({ height, kind, people, weeks, width, y }) => (
          <g key={weeks}>
            <text x="-8" y={percent(y + height / 2)} dy="5" textAnchor="end">
              {weeks}
            </text>
            <rect
              className={classOf[kind]}
              y={percent(y)}
              width={percent(width)}
              height={percent(height)}
              {...fillOf(id, kind)}
            />
            <text className="site-shares__name" x={percent(width)} y={percent(y + height / 2)} dx="8" dy="5">
              {people}
            </text>
          </g>
        ))}
        <line className="site-bands__six" x1="0" x2="100%" y1={percent(chart.sixWeeks)} y2={percent(chart.sixWeeks)} />
      </svg>
    </div>
  )
}
