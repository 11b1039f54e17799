import type { ShareChart } from '@/domain/drawing/share-lines'
import { EndMark } from './end-mark'
import { lineClasses } from './share-key'

interface Props {
  /** unique on the page */
  id: string
  /** says what is drawn in a few words: 'Share of people who had waited less than 6 weeks' */
  title: string
  /** what one would see: the newest values beside each other */
  description: string
  chart: ShareChart
  /** a large one has the names beside its lines where there is room */
  size: 'large' | 'small'
}

const percent = (place: number): string => `${place}%`

/** The lines themselves lie in a box that is stretched to the width there is; words and marks stand outside it and keep their size. */
const Paths = ({ chart: { target, levels, lines } }: Pick<Props, 'chart'>) => (
  <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
    {levels.map(({ text, y }) => (
      <path className="site-shares__level" d={`M0 ${y}H100`} key={text} />
    ))}
    <path className={lineClasses.target} d={`M0 ${target.y}H100`} />
    {lines.map(({ of, path }) => (
      <path className={lineClasses[of]} d={path} key={of} />
    ))}
  </svg>
)

const Axes = ({ chart: { levels, times } }: Pick<Props, 'chart'>) => (
  <>
    {levels.map(({ text, y }) => (
      <text x="-8" y={percent(y)} dy="5" textAnchor="end" key={text}>
        {text}
      </text>
    ))}
    {times.map(({ text, x }) => (
      <text x={percent(x)} y="100%" dy="22" textAnchor="middle" key={text}>
        {text}
      </text>
    ))}
  </>
)

/** The newest values beside their lines, ours above the others. */
const Ends = ({ chart: { target, lines } }: Pick<Props, 'chart'>) => (
  <>
    <text className="site-shares__name site-shares__whose" x="100%" y={percent(target.textY)} dx="12" dy="5">
      Target {target.text}
    </text>
    {lines.toReversed().map(({ end, name, of }) => (
      <g key={of}>
        <EndMark of={of} x={percent(end.x)} y={percent(end.y)} />
        <text className="site-shares__name" x="100%" y={percent(end.textY)} dx="12" dy="5">
          <tspan className="site-shares__whose">{`${name} `}</tspan>
          {end.text}
        </text>
      </g>
    ))}
  </>
)

/** Shares by month as lines, told apart by dashes, marks and words. What it shows stands in a table beside it. */
export function ShareLines({ id, title, description, chart, size }: Props) {
  return (
    <div className={`site-shares site-shares--${size}`}>
      <svg className="site-shares__picture" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-says`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{description}</desc>
        <Paths chart={chart} />
        <Axes chart={chart} />
        <Ends chart={chart} />
      </svg>
    </div>
  )
}
