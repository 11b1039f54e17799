export interface KeyFigure {
  /** as short as can be: 'Over 300,000' */
  figure: string
  label: string
  /** the time that it is about: 'over 3 years' */
  period?: string | null
  /** the day, month or year on which it was so, as people read it: 'March 2023' */
  asOf?: string | null
}

/** Figures that people can read at a glance, side by side on one white card. */
export function FiguresBand({ figures }: { figures: KeyFigure[] }) {
  if (figures.length === 0) return null
  return (
    <dl className="site-figures">
      {figures.map(({ asOf, figure, label, period }) => (
        <div className="site-figures__item" key={`${figure} ${label}`}>
          <dt className="site-figures__label">
            {label}
            {period ? <span className="site-figures__period">{period}</span> : null}
            {asOf ? <span className="site-figures__period">as of {asOf}</span> : null}
          </dt>
          <dd className="site-figures__figure">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
