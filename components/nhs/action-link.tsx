import { Icon } from './icon'

/** A link to the next thing that most people want to do. */
export function ActionLink({ href, text }: { href: string; text: string }) {
  return (
    <a className="nhsuk-action-link" href={href}>
      <Icon name="arrow-right-circle" />
      <span className="nhsuk-action-link__text">{text}</span>
    </a>
  )
}
