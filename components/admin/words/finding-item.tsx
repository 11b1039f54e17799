'use client'

import { toast } from '@payloadcms/ui'
import type { Finding } from '@/domain/house-style/check'
import { goTo } from './go-to'
import { putInPlace } from './put-in-place'

interface Props {
  finding: Finding
  /** what the rule is called */
  name: string
}

/** Longest words of a finding that are shown whole, in characters. */
const longest = 90

const short = (words: string): string =>
  words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words

const gone = (): unknown => toast.error('These words are not there any more. Look at the list again.')

/** One thing that could be better: what, where, why, how; it leads to its place, and mends what is certain. */
export function FindingItem({ finding, name }: Props) {
  const { how, label, mend, quote, why } = finding
  const show = async () => {
    if (!(await goTo(finding))) gone()
  }
  const accept = async (words: string) => {
    const place = await goTo(finding)
    if (!place || !(await putInPlace(place, quote, words))) gone()
  }
  return (
    <li>
      <strong>{name}</strong>
      <button type="button" className="words-panel__place" onClick={() => void show()}>
        {quote.trim() === '' ? (
          label
        ) : (
          <>
            “{short(quote)}”<span className="words-panel__where"> in {label}</span>
          </>
        )}
      </button>
      <p>
        {why} {how}
      </p>
      {mend === null ? null : (
        <button type="button" className="words-panel__mend" onClick={() => void accept(mend)}>
          {mend === '' ? `Take away “${quote}”` : `Change to “${mend}”`}
        </button>
      )}
    </li>
  )
}
