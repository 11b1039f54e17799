import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { namesOn, type EarlierName } from '@/domain/governance/names'
import { nextChange } from '@/domain/governance/next-change'
import { expiresDayAfter, now } from '../clock'

interface Named {
  name: string
  earlierNames?: readonly EarlierName[] | null
}

/** What a body is called today; the page expires on the day on which it is renamed next. */
export const nameToday = ({ earlierNames, name }: Named): string => {
  if (!earlierNames || earlierNames.length === 0) return name
  const day = londonDay(now())
  const next = nextChange(
    earlierNames.map(({ renamed }) => ({ from: renamed })),
    day,
    dayAfter,
  )
  if (next !== null) expiresDayAfter(next, 0)
  return namesOn({ name, earlierNames }, day).at(-1)?.name ?? name
}
