/** A part of a page about waiting times: its heading, and the id that leads to it. */
export const parts = {
  month: { id: 'newest-month', heading: 'The newest month' },
  trusts: { id: 'trust-by-trust', heading: 'Trust by trust' },
  tests: { id: 'test-by-test', heading: 'Test by test' },
  months: { id: 'month-by-month', heading: 'Month by month' },
  weeks: { id: 'weeks-waited', heading: 'Weeks waited' },
  trustCharts: { id: 'trusts-month-by-month', heading: 'Trust by trust, month by month' },
  about: { id: 'about-these-figures', heading: 'About these figures' },
} as const

export type Part = keyof typeof parts
