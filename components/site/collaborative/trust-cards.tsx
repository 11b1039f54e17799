import type { HeadingLevel } from '@/components/nhs/heading'
import { LinkCards, type CardItem } from '../link-cards'

/** The member trusts. */
export function TrustCards({ trusts, level }: { trusts: CardItem[]; level?: HeadingLevel }) {
  return <LinkCards items={trusts} level={level} columns="halves" />
}
