import type { LinkData } from '@/components/nhs/link'
import { lineNames, type LineKind } from './line-kinds'

export interface ReportingLine {
  kind: LineKind
  body: LinkData
  /** in words, as far as it is known: 'since December 2021', 'until 2024' */
  period?: string | null
  note?: string | null
}

const upwards = lineNames
const downwards: Record<LineKind, string> = {
  'reports-to': 'Receives reports from',
  advises: 'Is advised by',
  'delegated-from': 'Has delegated powers to',
}

interface Props {
  lines: ReportingLine[]
  /** 'up': from this body to others; 'down': from others to this body */
  direction: 'up' | 'down'
}

/** The lines from or to one body. */
export function ReportingLines({ lines, direction }: Props) {
  if (lines.length === 0) return null
  const verbs = direction === 'up' ? upwards : downwards
  return (
    <ul className="site-list site-list--plain">
      {lines.map(({ kind, body, period, note }) => (
        <li className="site-list__item" key={`${kind} ${body.href} ${period ?? ''}`}>
          <div className="site-list__main">
            {verbs[kind]} <a href={body.href}>{body.text}</a>
            {period || note ? <span className="site-note">{[period, note].filter(Boolean).join('. ')}</span> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
