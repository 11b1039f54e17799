/** Pages that the law wants kept true, by their slugs; somebody looks at them once a year at least. */
export const yearlyPages = ['accessibility-statement', 'privacy', 'cookies'] as const

/** So many months after its review a page is named. */
const longest = 12

/** Whole months from one day to another, both 'YYYY-MM-DD'. */
const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = to.split('-').map(Number)
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0)
}

/**
 * What is said on a day of a page that was last reviewed a year ago or longer.
 * @param lastReviewed 'YYYY-MM-DD'; null where that was not noted
 * @param today 'YYYY-MM-DD'
 * @returns null where nothing needs to be said
 */
export function reviewAge(title: string, lastReviewed: string | null, today: string): string | null {
  if (lastReviewed === null) return `The page “${title}” does not say when it was last reviewed`
  const months = monthsBetween(lastReviewed, today)
  return months < longest ? null : `The page “${title}” was last reviewed ${months} months ago`
}
