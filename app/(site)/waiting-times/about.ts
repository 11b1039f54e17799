import type { ComponentProps } from 'react'
import type { AboutFigures } from '@/components/site/waiting-times/about-figures'
import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { publicationDay } from '@/domain/waiting-times/publication-day'
import { missingInWords } from '@/domain/waiting-times/missing-in-words'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { openGovernmentLicence } from '@/open-data/licence'

const dayInWords = (day: string | undefined): string | null => (day ? formatPartialDate(day) : null)

/** Where the figures of a list come from, and what is to be known of the months shown. */
export const aboutOf = (shown: ShownFigures, list: WaitingList): ComponentProps<typeof AboutFigures> => {
  const source = shown.about.find(({ month }) => month === list.month)?.source
  const notes = shown.about
    .toReversed()
    .flatMap(({ month, notes: texts }) => texts.map((text) => ({ month: formatPartialDate(month), text })))
  return {
    month: formatPartialDate(list.month),
    publishedOn: dayInWords(source?.publishedOn) ?? `Planned for ${formatPartialDate(publicationDay(list.month))}`,
    addedOn: dayInWords(source?.importedOn),
    publisher: { text: waitingTimesSource.name, href: source?.address ?? waitingTimesSource.url },
    licence: { text: openGovernmentLicence.name, href: openGovernmentLicence.url },
    missing: missingInWords(list.missing, shown),
    notes,
  }
}
