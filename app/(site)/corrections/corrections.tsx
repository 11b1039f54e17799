import { Heading } from '@/components/nhs/heading'
import type { CorrectionView } from '@/content/corrections/corrections'
import { formatDay } from '@/domain/formatting/dates'

/** What was wrong on a page, and where its earlier text is. */
export function Corrections({ corrections }: { corrections: CorrectionView[] }) {
  if (corrections.length === 0) return null
  return (
    <>
      <Heading>{corrections.length === 1 ? 'Correction to this page' : 'Corrections to this page'}</Heading>
      <ul className="nhsuk-list">
        {corrections.map(({ earlier, on, what }) => (
          <li key={`${on} ${what}`}>
            <strong>{formatDay(on)}:</strong> {what}{' '}
            {earlier ? <a href={earlier}>Read the text before {formatDay(on)}</a> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
