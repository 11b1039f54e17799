import type { LineOf, ShareChart } from '@/domain/drawing/share-lines'
import { EndMark } from './end-mark'

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

const classOf: Record<LineOf, string> = {
  ours: 'site-shares__line site-shares__line--ours',
  england: 'site-shares__line site-shares__line--england',
}

const percent = (place: number): string => `${place}%`

/** The lines themselves lie in a box that is stretched to the width there is; words and marks stand outside it and keep their size. */
const Paths = ({ chart }: { chart: ShareChart }) => (
  <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
    {chart.levels.map(({ text, y }) => (
      <path className="site-shares__level" d={`M0 ${y}H100`} key={text} />
    ))}
    <path className="site-shares__line site-shares__line--ambition" d={`M0 ${chart.ambition.y}H100`} />
    {chart.lines.map(({ of, path }) => (
      <path className={classOf[of]} d={path} key={of} />
    ))}
  </svg>
)

const Words = ({ chart: { ambition, levels, lines, times } }: { chart: ShareChart }) => (
  <>
    {levels.map(({ text, y }) => (
      <text className="site-shares__axis" x="-8" y={percent(y)} dy="5" textAnchor="end" key={text}>
        {text}
      </text>
    ))}
    {times.map(({ text, x }) => (
      <g key={text}>
        <line className="site-shares__tick" x1={percent(x)} x2={percent(x)} y1="100%" y2="100%" />
        <text className="site-shares__axis" x={percent(x)} y="100%" dy="22" textAnchor="middle">
          {text}
        </text>
      </g>
    ))}
    <text className="site-shares__name" x="4" y={percent(ambition.y)} dy="-6">
      {ambition.text}
    </text>
    {lines.map(({ end, name, of }) => (
      <g className="site-shares__end" key={of}>
        <EndMark of={of} x={percent(end.x)} y={percent(end.y)} />
        <text className="site-shares__name" x="100%" y={percent(end.textY)} dx="12" dy="5">
          <tspan className="site-shares__whose">{name} </tspan>
          {end.text}
        </text>
      </g>
    ))}
  </>
)

/** Shares by month as lines, told apart by dashes, marks and words. What it shows stands in a table beside it. */
export function ShareLines({ id, title, description, chart, size }: Props) {
  return (
    <div className={size === 'large' ? 'site-shares site-shares--large' : 'site-shares'}>
      <p className="site-shares__key">
        {chart.lines.map(({ name, of }) => (
          <span className="site-shares__sample" key={of}>
            <svg className="site-shares__stroke" width="40" height="12" aria-hidden="true" focusable="false">
              <path className={classOf[of]} d="M0 6H40" />
              <EndMark of={of} x="20" y="6" />
            </svg>
            {name}
          </span>
        ))}
      </p>
      <div className="site-shares__room">
        <svg
          className="site-shares__picture"
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-says`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-says`}>{description}</desc>
          <Paths chart={chart} />
          <Words chart={chart} />
        </svg>
      </div>
    </div>
  )
}
