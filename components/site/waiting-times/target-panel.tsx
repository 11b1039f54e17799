import { InsetText } from '@/components/nhs/inset-text'
import type { LinkData } from '@/components/nhs/link'

interface Props {
  /** the target, and what came of it: a sentence or two each */
  words: readonly string[]
  /** 'This counts people still waiting, not people seen.' */
  counts: string
  /** who counts them */
  source: string
  /** on pages about something else: where all figures are */
  more?: LinkData
}

/** The target with its result beside it, always both. */
export function TargetPanel({ words: [target, ...results], counts, source, more }: Props) {
  return (
    <InsetText>
      <p>
        <strong>{target}</strong> {results.join(' ')}
      </p>
      <p className="site-note">
        {counts} Source: {source}.
      </p>
      {more ? (
        <p>
          <a href={more.href}>{more.text}</a>
        </p>
      ) : null}
    </InsetText>
  )
}
