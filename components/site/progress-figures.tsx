export interface Achievement {
  figure: string
  text: string
  /** the day or month that it is about, as people read it: '31 March 2023' */
  asOf?: string | null
}

/** What has been reached, each with a figure and its date. */
export function ProgressFigures({ achievements }: { achievements: Achievement[] }) {
  if (achievements.length === 0) return null
  return (
    <dl className="site-progress">
      {achievements.map(({ figure, text, asOf }) => (
        <div className="site-progress__item" key={`${figure} ${text}`}>
          <dt className="site-progress__text">
            {text}
            {asOf ? <span className="site-note">As of {asOf}</span> : null}
          </dt>
          <dd className="site-progress__figure">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
