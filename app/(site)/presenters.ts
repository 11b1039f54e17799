import type { CardItem } from '@/components/site/link-cards'
import type { NewsItem } from '@/components/site/news/news-list'
import type { ExceptionRow } from '@/components/site/centres/opening-hours'
import type { MeetingItem } from '@/components/site/governance/meetings-list'
import type { MeetingInList } from '@/content/governance/meetings'
import type { NewsInList } from '@/content/news/listed'
import type { WorkstreamInList } from '@/content/collaborative/workstreams'
import { formatDay, formatMoment, formatWeekday } from '@/domain/formatting/dates'
import { projectsInWords } from '@/domain/collaborative/projects-in-words'
import { inWords } from '@/domain/text/in-words'
import type { LineOnDay } from '@/domain/governance/line-tense'
import { formatPartialDate } from '@/domain/dates/partial-date'
import type { DatedHours } from '@/domain/opening-hours/days-in-words'

/** A post as lists show it. */
export const newsItem = ({ href, title, summary, publishedOn }: NewsInList): NewsItem => ({
  href,
  title,
  summary,
  date: formatPartialDate(publishedOn),
})

/** 'Moved from Tuesday 3 March 2026', or null. */
export const movedInWords = (movedFrom: string | null): string | null =>
  movedFrom === null ? null : `Moved from ${formatWeekday(movedFrom)} ${formatDay(movedFrom)}`

type OfBodies = Pick<MeetingInList, 'body' | 'alsoOf'>

/** The bodies of a meeting, the first first. */
export const bodyNames = ({ alsoOf, body }: OfBodies): string[] => [body, ...alsoOf].flatMap((one) => one?.text ?? [])

/** 'Together with the Finance Committee', for the page of one of the bodies; null where it meets alone. */
const togetherWith = ({ alsoOf, body }: OfBodies, own: string): string | null => {
  const others = [body, ...alsoOf].filter((one) => one !== null && one.href !== own)
  return others.length === 0 ? null : `Together with the ${inWords(others.flatMap((one) => one?.text ?? []))}`
}

/**
 * A meeting as lists show it.
 * @param about the address of the body that the list is about; null: of any
 */
export const meetingItem = (
  { href, startsAt, body, alsoOf, where, state, movedFrom, papers }: MeetingInList,
  about: string | null,
): MeetingItem => ({
  href,
  when: formatMoment(new Date(startsAt)),
  body: about === null ? inWords(bodyNames({ body, alsoOf })) : null,
  where: [about === null ? null : togetherWith({ body, alsoOf }, about), where].filter(Boolean).join(' · ') || null,
  cancelled: state === 'cancelled',
  moved: movedInWords(movedFrom),
  papers: papers === 0 ? null : papers === 1 ? '1 paper' : `${papers} papers`,
})

/** Days that differ from the weekly hours, as the table of them shows them. */
export const exceptionRow = ({ days, hours, reason }: DatedHours): ExceptionRow => ({ day: days, hours, reason })

const aboutDate = (date: string): string => `${date.length === 10 ? '' : 'about '}${formatPartialDate(date)}`

/**
 * 'since December 2021', 'from 2022 to March 2024', 'until 2024', or null.
 * @param about whether the dates leave it open if it holds today: 'until about 2024'
 */
export const period = (from: string | null, until: string | null, about = false): string | null => {
  const words = about ? aboutDate : formatPartialDate
  if (from && until) return `from ${words(from)} to ${words(until)}`
  if (from) return `since ${words(from)}`
  return until ? `until ${words(until)}` : null
}

/** When a reporting line holds: 'since 2021', 'from 1 April 2027', 'until March 2025', or null. */
export const linePeriod = ({ from, tense, until }: LineOnDay): string | null => {
  if (tense !== 'now' && from && !until) return `from ${formatPartialDate(from)}`
  return period(from, until)
}

/** A workstream as cards show it, with how far its projects are. */
export const workstreamCard = ({ href, name, summary, projects }: WorkstreamInList): CardItem => ({
  href,
  name,
  summary,
  note: projectsInWords(projects),
})
