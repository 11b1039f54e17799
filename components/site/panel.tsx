import type { ReactNode } from 'react'
import { Card } from '@/components/nhs/card'
import type { HeadingLevel } from '@/components/nhs/heading'

interface Props {
  heading: string
  level?: HeadingLevel
  children: ReactNode
}

/** A part of a page on a white card. */
export function Panel({ heading, level = 2, children }: Props) {
  return (
    <Card heading={heading} level={level} size={level === 2 ? 'm' : 's'}>
      {children}
    </Card>
  )
}
