import type { LineKind } from '@/domain/governance/reporting-lines'

export type { LineKind }

/** What the kinds of reporting lines are called, from the lower body to the upper. */
export const lineNames: Record<LineKind, string> = {
  'reports-to': 'Reports to',
  advises: 'Advises',
  'delegated-from': 'Works with powers delegated from',
}

/** Whether a line is over, holds, or is to come. */
export type Tense = 'past' | 'now' | 'coming'

/** What a body does by a line, from the lower body to the upper. */
export const lineVerbs: Record<LineKind, Record<Tense, string>> = {
  'reports-to': { now: lineNames['reports-to'], past: 'Reported to', coming: 'Will report to' },
  advises: { now: lineNames.advises, past: 'Advised', coming: 'Will advise' },
  'delegated-from': {
    now: lineNames['delegated-from'],
    past: 'Worked with powers delegated from',
    coming: 'Will work with powers delegated from',
  },
}

/** The class of a kind's line on the chart: all lines of one kind look the same. */
export const lineClasses: Record<LineKind, string> = {
  'reports-to': 'site-chart__line',
  advises: 'site-chart__line site-chart__line--advises',
  'delegated-from': 'site-chart__line site-chart__line--delegated',
}
