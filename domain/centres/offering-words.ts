/** For whom a test is done, by age in years, both included. */
export interface Ages {
  from?: number | null
  to?: number | null
}

/** Ages in words: '5 to 17 years', '16 years and over'; null: all ages, or not known. */
export const agesInWords = (ages: Ages | null | undefined): string | null => {
  const [from, to] = [ages?.from ?? null, ages?.to ?? null]
  if (from !== null && to !== null) return from === to ? `${from} years only` : `${from} to ${to} years`
  if (from !== null) return `${from} years and over`
  return to === null ? null : `${to} years and under`
}

/** Where in the building. */
export interface WhereInside {
  entrance?: string | null
  floor?: string | null
  room?: string | null
}

/** The way inside in words, from the door: 'Main entrance, level 2, room 4'; null when nothing is known. */
export const whereInWords = (where: WhereInside | null | undefined): string | null =>
  [where?.entrance, where?.floor, where?.room]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(', ') || null
