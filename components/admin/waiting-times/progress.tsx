import { formatCount } from '@/domain/formatting/numbers'
import type { Progress } from './send'

/** A full extract has so many rows; other files fewer. */
const usualRows = 147_000

/** In steps: a screen reader says each. */
const words = (progress: Progress): string => {
  if ('rows' in progress)
    return `Reading the file: ${formatCount(progress.rows - (progress.rows % 25_000))} rows so far`
  if ('waits' in progress) return 'Another file is being read. Yours is next'
  const quarter = Math.floor((4 * progress.sent) / Math.max(progress.of, 1)) * 25
  return quarter === 100 ? 'The file was sent. Reading it' : `Sending the file: ${quarter}%`
}

/** How far the check of a file is. Its words stand in a live region that is always there. */
export function CheckProgress({ progress }: { progress: Progress | null }) {
  const part = !progress
    ? 0
    : 'rows' in progress
      ? 0.5 + 0.5 * Math.min(1, progress.rows / usualRows)
      : 'waits' in progress
        ? 0.5
        : (0.5 * progress.sent) / Math.max(progress.of, 1)
  return (
    <div className="waiting-import__progress">
      {progress ? <progress max={1} value={part} aria-label="How far the check is" /> : null}
      <p role="status">{progress ? words(progress) : ''}</p>
    </div>
  )
}
