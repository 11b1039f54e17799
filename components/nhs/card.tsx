import type { ReactNode } from 'react'
import { Heading, type HeadingLevel, type HeadingSize } from './heading'

export interface CardImage {
  src: string
  /** in pixels: keeps its place free while it loads */
  width: number
  height: number
  /** what it shows; '' when it is decorative */
  alt: string
}

interface Props {
  heading: string
  level?: HeadingLevel
  size?: HeadingSize
  /** makes the heading a link and the whole card its target */
  href?: string
  description?: string | null
  /** of the heading, for links to this place */
  id?: string
  /** what stands above the heading, for example a date */
  above?: ReactNode
  /** a picture across the top of the card */
  image?: CardImage | null
  children?: ReactNode
}

/** A white card: with `href` the whole of it can be clicked. */
export function Card({ heading, id, level = 2, size, href, description, above, image, children }: Props) {
  return (
    <div className={href ? 'nhsuk-card nhsuk-card--clickable' : 'nhsuk-card'}>
      {image ? (
        <img className="nhsuk-card__img site-card__img" {...image} alt={image.alt} loading="lazy" decoding="async" />
      ) : null}
      <div className="nhsuk-card__content">
        {above}
        <Heading level={level} size={size} id={id} part="nhsuk-card__heading">
          {href ? (
            <a className="nhsuk-card__link" href={href}>
              {heading}
            </a>
          ) : (
            heading
          )}
        </Heading>
        {description ? <p className="nhsuk-card__description">{description}</p> : null}
        {children}
      </div>
    </div>
  )
}
