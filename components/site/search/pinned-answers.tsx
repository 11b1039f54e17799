import { Card } from '@/components/nhs/card'
import type { PinnedAnswer } from '@/domain/search/results'

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
    />
  ))
}
