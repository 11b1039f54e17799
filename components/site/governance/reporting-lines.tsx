import type { LinkData } from '@/components/nhs/link'
import { lineVerbs, type LineKind, type Tense } from './line-kinds'

export interface LineInWords {
  kind: LineKind
  /** whether it is over, holds, or is to come */
  tense: Tense
  body: LinkData
  /** in words, as far as it is known: 'since December 2021', 'until 2024' */
  period?: string | null
  note?: string | null
}

type Verbs = Record<LineKind, Record<Tense, string>>

const downwards: Verbs = {
  'reports-to': { now: 'Receives reports from', past: 'Received reports from', coming: 'Will receive reports from' },
  advises: { now: 'Is advised by', past: 'Was advised by', coming: 'Will be advised by' },
  'delegated-from': {
    now: 'Has delegated powers to',
    past: 'Had delegated powers to',
    coming: 'Will delegate powers to',
  },
}

interface Props {
  lines: LineInWords[]
  /** 'up': from this body to others; 'down': from others to this body */
  direction: 'up' | 'down'
  /** whether the heading above says what kind they all are */
  saidAbove?: boolean
}

/** The lines from or to one body. */
export function ReportingLines({ direction, lines, saidAbove = false }: Props) {
  if (lines.length === 0) return null
  const verbs = direction === 'up' ? lineVerbs : downwards
  return (
    <ul className="site-list site-list--plain">
      {lines.map(({ kind, tense, body, period, note }) => (
        <li className="site-list__item" key={`${kind} ${tense} ${body.href} ${period ?? ''}`}>
          <div className="site-list__main">
            {saidAbove ? null : `${verbs[kind][tense]} `}
            <a href={body.href}>{body.text}</a>
            {period || note ? <span className="site-note">{[period, note].filter(Boolean).join('. ')}</span> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
