import { ChartBox, type ChartBody } from './chart-box'
import { lineClasses, lineNames, type LineKind } from './line-kinds'

export interface ChartLine {
  kind: LineKind
  /** its corners, from the lower body to the upper */
  points: { x: number; y: number }[]
}

interface Props {
  /** says what the chart shows: 'Who reports to whom' */
  title: string
  width: number
  height: number
  boxes: ChartBody[]
  lines: ChartLine[]
  /** parts of the chart for bodies without a line, each with what it says */
  lanes?: { name: string; y: number; height: number }[]
}

/** The structure as a chart, after the list that holds the same. A small screen shows the list alone. */
export function GovernanceChart({ title, width, height, boxes, lines, lanes = [] }: Props) {
  const kinds = (Object.keys(lineNames) as LineKind[]).filter((kind) => lines.some((line) => line.kind === kind)) // its own keys
  return (
    <div className="site-chart">
      <div className="site-chart__window" role="region" aria-label={title} tabIndex={0}>
        <svg
          className="site-chart__picture"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={title}
        >
          {lanes.map(({ name, y, height: high }) => (
            <g className="site-chart__lane" key={name}>
              <rect x="6" y={y} width={width - 12} height={high} rx="4" />
              <text x="18" y={y + 24}>
                {name}
              </text>
            </g>
          ))}
          {lines.map(({ kind, points }) => {
            const corners = points.map(({ x, y }) => `${x},${y}`).join(' ')
            return <polyline className={lineClasses[kind]} points={corners} key={`${kind} ${corners}`} />
          })}
          {boxes.map((box) => (
            <ChartBox box={box} key={box.href} />
          ))}
        </svg>
      </div>
      <p className="site-chart__legend">
        {kinds.length > 0 ? <span>Who is reported to stands on the left.</span> : null}
        {kinds.map((kind) => (
          <span className="site-chart__kind" key={kind}>
            <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true" focusable="false">
              <line className={lineClasses[kind]} x1="0" y1="4" x2="40" y2="4" />
            </svg>
            {lineNames[kind]}
          </span>
        ))}
      </p>
    </div>
  )
}
