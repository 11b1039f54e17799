import { Card } from '@/components/nhs/card'
import type { PinnedAnswer } from '@/domain/search/results'

/** Whose site an answer leads to, where it is not ours: 'www.nhs.uk'. */
const hostOf = (href: string): string | null => (href.startsWith('/') ? null : new URL(href).host)

/** What editors answer to these words, before all that was found. */
export function PinnedAnswers({ answers }: { answers: readonly PinnedAnswer[] }) {
  return answers.map(({ href, text, title }) => (
    <Card
      heading={title}
      href={href}
      size="s"
      description={text}
      above={<p className="site-kicker">Our answer</p>}
      key={href}
    >
      {hostOf(href) === null ? null : <p className="site-card-foot site-note">On {hostOf(href)}</p>}
    </Card>
  ))
}
