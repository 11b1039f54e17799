export interface Achievement {
  /** null: the words alone */
  figure: string | null
  text: string
  /** the day or month that it is about, as people read it: '31 March 2023' */
  asOf?: string | null
}

/** What has been reached, with its figure and its date where they are known. */
export function ProgressFigures({ achievements }: { achievements: Achievement[] }) {
  if (achievements.length === 0) return null
  return (
    <ul className="site-progress">
      {achievements.map(({ figure, text, asOf }) => (
        <li className="site-progress__item" key={`${figure ?? ''} ${text}`}>
          {figure ? <strong className="site-progress__figure">{figure} </strong> : null}
          <span className="site-progress__text">
            {text}
            {asOf ? <span className="site-note">As of {asOf}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
