import type { ReactNode } from 'react'
import { Card } from '@/components/nhs/card'
import type { HeadingLevel } from '@/components/nhs/heading'

interface Props {
  heading: string
  level?: HeadingLevel
  /** for links to this part */
  id?: string
  children: ReactNode
}

/** A part of a page on a white card. */
export function Panel({ heading, level = 2, id, children }: Props) {
  return (
    <Card heading={heading} id={id} level={level} size={level === 2 ? 'm' : 's'}>
      {children}
    </Card>
  )
}
