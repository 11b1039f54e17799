/** Where a text stands: a point on its baseline, and which end of it. */
interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface CentreMark {
  x: number
  y: number
  /** 'Preston', or 'Preston (3)' for several */
  text: string
  /** null: there is no room for it */
  label: Label | null
  /** the names of the centres */
  title: string
  /** null for the centre that the page is about */
  href: string | null
  current: boolean
}

export interface RegionMapProps {
  /** says what the map shows, for those who do not see it; the list beside it holds the same */
  title: string
  width: number
  height: number
  /** SVG path data: the region, and where it meets the sea */
  land: string
  coast: string
  centres: CentreMark[]
  towns: { name: string; x: number; y: number; label: Label }[]
  /** the place that somebody asked for */
  asked: { x: number; y: number; text: string; label: Label | null } | null
  sea: Label | null
  scale: { miles: number; length: number } | null
  /** who made the outline: its licence asks for the name on the page */
  attribution: string
}

const Name = ({ label, size, text }: { label: Label | null; size: number; text: string }) =>
  label ? (
    <text x={Math.round(label.x)} y={Math.round(label.y)} textAnchor={label.anchor} fontSize={size}>
      {text}
    </text>
  ) : null

const Mark = ({ current, x, y }: { current: boolean; x: number; y: number }) => (
  <circle cx={x} cy={y} r={current ? 9 : 7} />
)

/** Its links are those of the list: the keyboard and screen readers find them there, and not a second time here. */
const Centre = ({ mark }: { mark: CentreMark }) => {
  const { current, href, label, text, title, x, y } = mark
  const drawing = (
    <>
      <title>{title}</title>
      <circle className="site-map__target" cx={x} cy={y} r={16} />
      <Mark current={current} x={x} y={y} />
      <Name label={label} size={18} text={text} />
    </>
  )
  const name = current ? 'site-map__place site-map__place--current' : 'site-map__place'
  return href === null ? (
    <g className={name}>{drawing}</g>
  ) : (
    <a className={name} href={href} tabIndex={-1}>
      {drawing}
    </a>
  )
}

const Scale = ({ height, scale: { length, miles } }: { height: number; scale: { miles: number; length: number } }) => (
  <g className="site-map__scale">
    <path d={`M10 ${height - 16}v6h${length}v-6`} />
    <text x={16 + length} y={height - 8} fontSize={16}>
      {miles} miles
    </text>
  </g>
)

/** The region, or a part of it, with its centres: a picture beside the list, which always comes first. */
export function RegionMap({
  asked,
  attribution,
  centres,
  coast,
  height,
  land,
  scale,
  sea,
  title,
  towns,
  width,
}: RegionMapProps) {
  return (
    <div className="site-map">
      <p className="nhsuk-u-visually-hidden">{title}. What the map shows is in the text of this page too.</p>
      <svg className="site-map__picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <defs>
          <path id="map-land" d={land} />
        </defs>
        <use className="site-map__neighbours" href="#map-land" />
        <path className="site-map__sea" d={coast} />
        <use className="site-map__land" href="#map-land" />
        <path className="site-map__coast" d={coast} />
        {sea ? (
          <g className="site-map__sea-name">
            <Name label={sea} size={16} text="Irish Sea" />
          </g>
        ) : null}
        {towns.map(({ label, name, x, y }) => (
          <g className="site-map__town" key={name}>
            <circle cx={x} cy={y} r={3} />
            <Name label={label} size={16} text={name} />
          </g>
        ))}
        {asked ? (
          <g className="site-map__asked">
            <circle cx={asked.x} cy={asked.y} r={14} />
            <circle className="site-map__asked-dot" cx={asked.x} cy={asked.y} r={3} />
          </g>
        ) : null}
        {centres.map((mark) => (
          <Centre key={mark.title} mark={mark} />
        ))}
        {asked?.label ? (
          <g className="site-map__asked">
            <Name label={asked.label} size={18} text={asked.text} />
          </g>
        ) : null}
        {scale ? <Scale height={height} scale={scale} /> : null}
      </svg>
      {asked ? <p className="site-map__key">The ring marks {asked.text}.</p> : null}
      <p className="site-map__credit">{attribution}</p>
    </div>
  )
}
