import { Heading } from '@/components/nhs/heading'
import type { LinkData } from '@/components/nhs/link'
import { LinkList } from '../link-list'

/** Names near to what was typed, and what else to try. */
export function NothingFound({ nearest }: { nearest: readonly LinkData[] }) {
  return (
    <>
      {nearest.length > 0 ? (
        <>
          <Heading>Names like it</Heading>
          <LinkList links={[...nearest]} />
        </>
      ) : null}
      <p className="nhsuk-u-reading-width">
        Check the spelling, or try other words. The name of a test, a place or a board finds most.
      </p>
    </>
  )
}
