interface Props {
  /** whose figures they are: 'East Lancashire Hospitals', 'this chart' */
  of: string
  /** says of a chart which it is, for those who do not see what the link stands below */
  about?: string
  /** where they are as CSV */
  csv: string
}

/** Leads to the numbers of a chart as a file. */
export const FiguresLink = ({ of, about, csv }: Props) => (
  <p>
    <a href={csv}>
      Download the figures of {of} {about ? <span className="nhsuk-u-visually-hidden">({about}) </span> : null}(CSV)
    </a>
  </p>
)
