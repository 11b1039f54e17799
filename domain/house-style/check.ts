import { severities, type Match, type Severity } from './finding'
import { ruleNames, rules, type RuleName } from './rules'
import { nothingKnown, type Known, type RecordText } from './text'

/** Something in a record's words that could be better, where it is, why it matters and how to mend it. */
export interface Finding {
  rule: RuleName
  severity: Severity
  why: string
  how: string
  /** the field, by its path in the record, its label and its tab */
  path: string
  label: string
  tab: string | null
  /** the line of a text with several, from 0 */
  line: number
  /** the words, by their places in the line; null for the whole field */
  from: number | null
  to: number | null
  quote: string
  /** what to write in their place, where that is certain */
  mend: string | null
}

const toFinding = (rule: RuleName, { at, how, line, quote, spot }: Match): Finding => ({
  rule,
  severity: rules[rule].severity,
  why: rules[rule].why,
  how,
  path: at.path,
  label: at.label,
  tab: at.tab,
  line,
  from: spot?.from ?? null,
  to: spot?.to ?? null,
  quote,
  mend: spot?.mend ?? null,
})

/** The gravest first, else in the order of the table of rules. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule),
  )

/** Everything that some rules find in a record, in order. */
export const checkText = (
  text: RecordText,
  known: Known = nothingKnown,
  asked: readonly RuleName[] = ruleNames,
): Finding[] => inOrder(asked.flatMap((rule) => rules[rule].find(text, known).map((match) => toFinding(rule, match))))

/** What a finding counts where records are put in order. */
const weights: Record<Severity, number> = { barrier: 5, plain: 2, style: 1 }

/** How much there is to do in a record: the larger, the worse. */
export const weightOf = (findings: readonly Pick<Finding, 'severity'>[]): number =>
  findings.reduce((sum, { severity }) => sum + weights[severity], 0)
