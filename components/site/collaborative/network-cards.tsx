import type { HeadingLevel } from '@/components/nhs/heading'
import { LinkCards, type CardItem } from '../link-cards'

/** The clinical networks. */
export function NetworkCards({ networks, level }: { networks: CardItem[]; level?: HeadingLevel }) {
  return <LinkCards items={networks} level={level} columns="thirds" />
}
