/**
 * What the waits are held against: shares of people, in percent, who wait less than so many weeks.
 * The target is the collaborative's own (at least 95% of patients seen in under 6 weeks by March 2025); the standard is that of
 * NHS England for the 15 tests of the monthly statistics.
 */
export const waitStandards = {
  target: { percent: 95, weeks: 6, by: '2025-03' },
  national: { percent: 99, weeks: 6 },
} as const
