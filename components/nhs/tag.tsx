const classOf = {
  blue: 'nhsuk-tag nhsuk-tag--blue',
  green: 'nhsuk-tag nhsuk-tag--green',
  grey: 'nhsuk-tag nhsuk-tag--grey',
  red: 'nhsuk-tag nhsuk-tag--red',
  white: 'nhsuk-tag nhsuk-tag--white',
  yellow: 'nhsuk-tag nhsuk-tag--yellow',
} as const

export type TagColour = keyof typeof classOf

interface Props {
  text: string
  colour?: TagColour
  /** true for what is right at this hour only: it is left out of a page that could not be brought up to date */
  ofNow?: boolean
}

/** See server/page-cache/expired.ts. */
const untilExpired = { 'data-until-expired': true }

/** A state in a word or a few; the words say it, the colour only helps. */
export function Tag({ text, colour = 'blue', ofNow = false }: Props) {
  return (
    <strong className={classOf[colour]} {...(ofNow ? untilExpired : {})}>
      {text}
    </strong>
  )
}
