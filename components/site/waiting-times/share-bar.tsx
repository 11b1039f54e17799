interface Props {
  /** as it is written beside it: '78.4%' */
  text: string
  /** in percent */
  percent: number
  /** where the mark of what is aimed for stands, in percent */
  aim: number
}

/** A share as its number and as a bar from 0 to 100%, with a mark where it should be; for cells of a table that are compared. */
export function ShareBar({ text, percent, aim }: Props) {
  return (
    <>
      {text}
      <svg className="site-share-bar" aria-hidden="true" focusable="false">
        <rect className="site-share-bar__all" width="100%" height="100%" />
        <rect className="site-share-bar__share" width={`${percent}%`} height="100%" />
        <line className="site-share-bar__aim" x1={`${aim}%`} x2={`${aim}%`} y1="0" y2="100%" />
      </svg>
    </>
  )
}
