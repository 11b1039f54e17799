export interface MapPoint {
  name: string
  x: number
  y: number
  /** where the name stands: a point on its baseline, and which end of it */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
  /** the place that the page is about */
  current?: boolean
}

interface Props {
  /** says what the map shows, for those who do not see it; the list beside it holds the same */
  title: string
  width: number
  height: number
  /** the outline of the region as SVG path data, one or several */
  outline: string[]
  points: MapPoint[]
  /** who made the outline: its licence asks for the name on the page */
  attribution: string
}

/** The region with its places: a picture beside the list, which always comes first. */
export function RegionMap({ title, width, height, outline, points, attribution }: Props) {
  return (
    <div className="site-map">
      <svg
        className="site-map__picture"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={title}
        focusable="false"
      >
        <title>{title}</title>
        {outline.map((path) => (
          <path className="site-map__land" d={path} key={path.slice(0, 40)} />
        ))}
        {points.map(({ name, x, y, label, current }) => (
          <g className={current ? 'site-map__place site-map__place--current' : 'site-map__place'} key={name}>
            <circle cx={x} cy={y} r={current ? 9 : 6.5} />
            <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize={18}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <p className="site-map__credit">{attribution}</p>
    </div>
  )
}
