import { bandCount } from './figure'

/** A wait in weeks, estimated; or only that it is longer than the 13 weeks up to which the figures count by the week. */
export type EstimatedWait = { kind: 'weeks'; weeks: number } | { kind: 'over-13-weeks' }

/**
 * The wait that so many percent of the people waiting are under, in weeks: 50 for half. An estimate: within a band, waits are taken to
 * be spread evenly over its week. Null where nobody waits.
 * @param percent above 0, up to 100
 */
export const waitUnder = (bands: readonly number[], percent: number): EstimatedWait | null => {
  const waiting = bands.reduce((sum, people) => sum + people, 0)
  if (waiting === 0) return null
  let before = 0
  for (const [week, people] of bands.slice(0, bandCount - 1).entries()) {
    // in hundredths of people, so that whole numbers are compared
    const wanted = percent * waiting - before * 100
    if (people > 0 && wanted <= people * 100) return { kind: 'weeks', weeks: week + wanted / (people * 100) }
    before += people
  }
  return { kind: 'over-13-weeks' }
}
