import type { PayloadRequest } from 'payload'
import { typedDate, typedNumber, typedTerm, type Typed } from '@/domain/governance/desk/typed'
import type { Problem } from '@/domain/governance/problems/problem'
import { recordId } from '@/domain/identifiers/record-id'
import { refuse } from '../../workflow/refuse'
import { refuseProblems } from '../refuse'

/** What was typed into a form of the desk, box by box; what is wrong with each box is told at once, by `check`. */
export interface Form {
  text: (name: string) => string
  isTicked: (name: string) => boolean
  /** @throws APIError where the form names no record */
  id: (name: string) => number
  date: (name: string, label: string) => string | null
  number: (name: string, label: string, least: number, most: number) => number | null
  term: (name: string, label: string) => number | null
  /** a text that may not be empty */
  needed: (name: string, label: string, message: string) => string
  /** notes what is wrong with a box */
  mistake: (path: string, label: string, message: string | null) => void
  /** @throws ValidationError that names each box with a mistake */
  check: () => void
}

export const formOf = (req: PayloadRequest, sent: Record<string, unknown>): Form => {
  const problems: Problem[] = []
  const text = (name: string): string => {
    const value = sent[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const mistake: Form['mistake'] = (path, label, message) => {
    if (message !== null) problems.push({ path, label, message })
  }
  const read = <Value>(name: string, label: string, typed: Typed<Value>): Value | null => {
    if ('value' in typed) return typed.value
    mistake(name, label, typed.problem)
    return null
  }
  return {
    text,
    isTicked: (name) => sent[name] === true,
    id: (name) => recordId(sent[name]) ?? refuse('There is no such record. Reload the page.'),
    date: (name, label) => read(name, label, typedDate(text(name))),
    number: (name, label, least, most) => read(name, label, typedNumber(text(name), least, most)),
    term: (name, label) => read(name, label, typedTerm(text(name))),
    needed: (name, label, message) => {
      if (text(name) === '') mistake(name, label, message)
      return text(name)
    },
    mistake,
    check: () => refuseProblems(req, 'governance-bodies', problems),
  }
}
