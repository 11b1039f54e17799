import { publicStructure, type PublicStructure } from './public-structure'

/** The days of changes around a day. */
export interface DaysAround {
  /** the last one up to it; null: nothing that is known had changed by then */
  since: string | null
  /** those before and after that one; where there is none up to the day, `later` is the first of all */
  earlier: string | null
  later: string | null
}

/** The days of changes around a day, 'YYYY-MM-DD'. */
export const daysIn = ({ days }: Pick<PublicStructure, 'days'>, day: string): DaysAround => {
  const place = days.findLastIndex((one) => one.day <= day)
  return {
    since: days[place]?.day ?? null,
    earlier: days[place - 1]?.day ?? null,
    later: days[place + 1]?.day ?? null,
  }
}

/** The same, of the structure that is public. */
export const daysAround = async (day: string): Promise<DaysAround> => daysIn(await publicStructure(), day)
