import { InsetText } from '@/components/nhs/inset-text'
import type { LinkData } from '@/components/nhs/link'

interface Props {
  /** null: the place is in the region, or none was given */
  text: string | null
  /** places in the region that may be meant instead */
  suggestions?: LinkData[]
}

/** Says to somebody from elsewhere that the place was understood, and what we do not know of it. Nothing is wrong with the form. */
export function OutsideRegion({ suggestions = [], text }: Props) {
  return text === null ? null : (
    <InsetText>
      <p>{text}</p>
      {suggestions.length === 0 ? null : (
        <ul className="nhsuk-list">
          {suggestions.map(({ href, text: name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </InsetText>
  )
}
