import { Heading } from '@/components/nhs/heading'
import type { LinkData } from '@/components/nhs/link'
import { LinkList } from '@/components/site/link-list'

interface Props {
  /** how many wait and how long: sentences; none where there are no figures */
  sentences: readonly string[]
  /** where more of it stands */
  link: LinkData
}

/** How long people wait, on the page of a trust or a test. */
export function WaitingInShort({ sentences, link }: Props) {
  return (
    <section>
      <Heading>How long people wait</Heading>
      <p>{sentences.length > 0 ? sentences.join(' ') : 'There are no figures for the last year.'}</p>
      <LinkList links={[link]} />
    </section>
  )
}
