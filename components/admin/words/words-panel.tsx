'use client'

import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { checkText, type Finding } from '@/domain/house-style/check'
import { severities, type Severity } from '@/domain/house-style/finding'
import { rules } from '@/domain/house-style/rules'
import { FindingItem } from './finding-item'
import { useFormText } from './use-form-text'
import { useKnown } from './use-known'

interface Props {
  id: string
  close: () => void
}

const groups: Record<Severity, string> = {
  barrier: 'Keeps somebody out',
  plain: 'Hard to understand',
  style: 'House style',
}

const counted = (count: number): string =>
  count === 0 ? 'Nothing found.' : count === 1 ? '1 thing to look at.' : `${count} things to look at.`

/** Where a finding stands, for React; the same words may be found twice. */
const keyOf = ({ from, line, path, rule }: Finding): string => [rule, path, line, from].join(' ')

/** What the rules of the house's style find in the form, beside it. It changes as somebody types, and blocks nothing. */
export default function WordsPanel({ id, close }: Props) {
  const text = useFormText()
  const known = useKnown(text)
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef<HTMLElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    // between the parts of a window, as in other programs
    const comeBack = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      ;(last.current?.isConnected ? last.current : heading.current)?.focus()
    }
    document.addEventListener('keydown', comeBack)
    return () => document.removeEventListener('keydown', comeBack)
  }, [])
  const findings = checkText(text, known)

  // beside the form and not in it: bars above it would hold it fast on a narrow window
  return createPortal(
    <section
      id={id}
      className="words-panel"
      aria-labelledby={`${id}-heading`}
      onKeyDown={({ key }) => (key === 'Escape' ? close() : undefined)}
      onFocus={({ target }) => (last.current = target)}
    >
      <div className="words-panel__head">
        <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
          Words
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p role="status">{counted(findings.length)}</p>
      <p className="words-panel__note">This stops nobody from publishing. Press F6 to come back here from the form.</p>
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity)
        return own.length === 0 ? null : (
          <div key={severity}>
            <h3>
              {groups[severity]} ({own.length})
            </h3>
            <ul>
              {own.map((finding) => (
                <FindingItem key={keyOf(finding)} finding={finding} name={rules[finding.rule].label} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>,
    document.body,
  )
}
