import { Heading } from '@/components/nhs/heading'
import { LinkList } from './link-list'

/** Links to the parts of a long page, by the ids of their headings. */
export function OnThisPage({ parts }: { parts: readonly { id: string; heading: string }[] }) {
  return (
    <nav className="site-on-this-page" aria-labelledby="on-this-page">
      <Heading size="s" id="on-this-page">
        On this page
      </Heading>
      <LinkList links={parts.map(({ heading, id }) => ({ href: `#${id}`, text: heading }))} />
    </nav>
  )
}
