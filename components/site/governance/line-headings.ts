import type { Tense } from './line-kinds'

type Direction = 'up' | 'down'

const headings: Record<Direction, Record<Tense | 'past and coming', string>> = {
  up: {
    now: 'Reports to',
    past: 'Reported to',
    coming: 'Will report to',
    'past and coming': 'Reported to, and will report to',
  },
  down: {
    now: 'Bodies that report to it',
    past: 'Bodies that reported to it',
    coming: 'Bodies that will report to it',
    'past and coming': 'Bodies that reported to it, or will',
  },
}

/** The heading above reporting lines: it speaks of the present only where one of them holds today. */
export const lineHeading = (direction: Direction, tenses: readonly Tense[]): string => {
  if (tenses.includes('now')) return headings[direction].now
  const [past, coming] = [tenses.includes('past'), tenses.includes('coming')]
  return headings[direction][past && coming ? 'past and coming' : coming ? 'coming' : 'past']
}
