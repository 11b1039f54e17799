import type { ComparedLine } from '@/domain/comparison/lines'
import { Pieces } from './pieces'

/** Lines that stayed are shown as far as they say where a change is: one before it and one after. */
const isNear = (lines: readonly ComparedLine[], place: number): boolean =>
  [place - 1, place, place + 1].some((at) => (lines[at]?.change ?? 'same') !== 'same')

interface Shown {
  /** a line, or how many that stayed are left out */
  line: ComparedLine | number
}

const shownOf = (lines: readonly ComparedLine[]): Shown[] =>
  lines.reduce<Shown[]>((shown, line, place) => {
    if (isNear(lines, place)) return [...shown, { line }]
    const last = shown.at(-1)?.line
    return typeof last === 'number' ? [...shown.slice(0, -1), { line: last + 1 }] : [...shown, { line: 1 }]
  }, [])

const leftOut = (count: number): string => (count === 1 ? '1 line is the same' : `${count} lines are the same`)

/** A text line by line, with what changed in each. */
export function ChangedLines({ lines }: { lines: readonly ComparedLine[] }) {
  return (
    <div className="comparison__lines">
      {shownOf(lines).map(({ line }, place) =>
        typeof line === 'number' ? (
          <p key={place} className="comparison__left-out">
            {leftOut(line)}
          </p>
        ) : (
          <p key={place} className={line.kind.startsWith('Heading') ? 'comparison__heading' : undefined}>
            {line.kind === 'Paragraph' || line.kind === 'Line' ? null : (
              <span className="comparison__kind">{line.kind}: </span>
            )}
            <Pieces pieces={line.pieces} />
            {line.notes.map((note) => (
              <span key={note} className="comparison__note">
                {note}
              </span>
            ))}
          </p>
        ),
      )}
    </div>
  )
}
