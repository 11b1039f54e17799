const classOf = {
  blue: 'nhsuk-tag nhsuk-tag--blue',
  green: 'nhsuk-tag nhsuk-tag--green',
  grey: 'nhsuk-tag nhsuk-tag--grey',
  red: 'nhsuk-tag nhsuk-tag--red',
  white: 'nhsuk-tag nhsuk-tag--white',
  yellow: 'nhsuk-tag nhsuk-tag--yellow',
} as const

export type TagColour = keyof typeof classOf

/** A state in a word or a few; the words say it, the colour only helps. */
export function Tag({ text, colour = 'blue' }: { text: string; colour?: TagColour }) {
  return <strong className={classOf[colour]}>{text}</strong>
}
