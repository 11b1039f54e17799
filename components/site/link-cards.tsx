import { Card } from '@/components/nhs/card'
import { CardGroup } from '@/components/nhs/card-group'
import type { HeadingLevel } from '@/components/nhs/heading'

export interface CardItem {
  href: string
  name: string
  summary?: string | null
  /** a few words under the summary: '3 projects' */
  note?: string | null
}

interface Props {
  items: CardItem[]
  level?: HeadingLevel
  columns: 'halves' | 'thirds'
}

/** Records as cards, each a link to its page. */
export function LinkCards({ items, level = 2, columns }: Props) {
  return (
    <CardGroup columns={columns}>
      {items.map(({ href, name, summary, note }) => (
        <Card heading={name} href={href} level={level} size="s" description={summary} key={href}>
          {note ? <p className="site-card-foot site-note">{note}</p> : null}
        </Card>
      ))}
    </CardGroup>
  )
}
