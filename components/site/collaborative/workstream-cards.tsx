import type { HeadingLevel } from '@/components/nhs/heading'
import { LinkCards, type CardItem } from '../link-cards'

/** The workstreams, in their order. */
export function WorkstreamCards({ workstreams, level }: { workstreams: CardItem[]; level?: HeadingLevel }) {
  return <LinkCards items={workstreams} level={level} columns="thirds" />
}
