import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4
export type HeadingSize = 's' | 'm' | 'l'

const classOf: Record<HeadingSize, string> = { s: 'nhsuk-heading-s', m: 'nhsuk-heading-m', l: 'nhsuk-heading-l' }

interface Props {
  /** its place in the outline of the page */
  level?: HeadingLevel
  /** how it looks; by default as its level asks */
  size?: HeadingSize
  id?: string
  /** the class of a component that the heading belongs to */
  part?: string
  children: ReactNode
}

const sizeFor: Record<HeadingLevel, HeadingSize> = { 2: 'm', 3: 's', 4: 's' }

/** A heading of level 2 to 4 (level 1 is PageHeading's). */
export function Heading({ level = 2, size = sizeFor[level], id, part, children }: Props) {
  const Element = `h${level}` as const
  return (
    <Element className={part ? `${part} ${classOf[size]}` : classOf[size]} id={id}>
      {children}
    </Element>
  )
}
