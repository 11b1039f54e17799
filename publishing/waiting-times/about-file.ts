import { londonDay } from '@/domain/dates/london-time'
import { isDay } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { webAddress } from '@/domain/links/link-address'
import { refuse } from '../workflow/refuse'
import type { AboutFile } from './keep'

/**
 * What was said of a file beside its figures, as it is stored; what is left out is not known.
 * @param at the present: nothing was published after it
 * @throws APIError in words
 */
export function aboutFile(data: Record<string, unknown>, at: Date): AboutFile {
  const text = (name: string, most: number): string | null => {
    const value = data[name]
    return typeof value === 'string' ? value.trim().slice(0, most) || null : null
  }
  const [sourceAddress, publishedOn] = [text('sourceAddress', 500), text('publishedOn', 10)]
  if (sourceAddress !== null && webAddress(sourceAddress) !== sourceAddress)
    refuse('Write the whole address of the page where the file is published, beginning with https://.')
  if (publishedOn !== null && !isDay(publishedOn)) refuse('The day of publication has to be a day, such as 2026-07-09.')
  if (publishedOn !== null && publishedOn > londonDay(at))
    refuse(
      `The day of publication, ${formatDay(publishedOn)}, is still to come. Write the day on which the file was published.`,
    )
  return { sourceAddress, publishedOn, notes: text('notes', 500) }
}
