import type { ChangeItem } from '@/components/site/governance/change-list'
import type { LineKind } from '@/components/site/governance/line-kinds'
import type { EventView } from '@/content/governance/event-views'
import { formatPartialDate } from '@/domain/dates/partial-date'

type Tense = 'past' | 'coming'
type Words = Record<Tense, (event: EventView) => string>

const named = (links: EventView['others']): string => links.map(({ text }) => `the ${text}`).join(' and ')

const lineBegins: Record<LineKind, Record<Tense, string>> = {
  'reports-to': { past: 'began to report to', coming: 'will report to' },
  advises: { past: 'began to advise', coming: 'will advise' },
  'delegated-from': { past: 'was given powers by', coming: 'will be given powers by' },
}

const lineEnds: Record<LineKind, Record<Tense, string>> = {
  'reports-to': { past: 'stopped reporting to', coming: 'will stop reporting to' },
  advises: { past: 'stopped advising', coming: 'will stop advising' },
  'delegated-from': { past: 'no longer had powers from', coming: 'will no longer have powers from' },
}

const ofLine = (verbs: typeof lineBegins): Words => {
  const say =
    (tense: Tense) =>
    ({ kind, others }: EventView): string =>
      ` ${verbs[kind ?? 'reports-to'][tense]} ${named(others)}`
  return { past: say('past'), coming: say('coming') }
}

const holderOf = ({ holder, onBehalfOf }: EventView): string =>
  [holder ?? 'somebody whose name is not published', onBehalfOf ? `(${onBehalfOf})` : ''].filter(Boolean).join(' ')

const seatOf = ({ seat }: EventView): string => `"${seat ?? ''}"`

const followed = (words: string, { others }: EventView): string =>
  others.length > 0 ? `, ${words} ${named(others)}` : ''

const number = ({ howMany }: EventView): string => (howMany === null ? 'a number that is not known' : String(howMany))

const words: Record<EventView['what'], Words> = {
  'set-up': { past: () => ' was set up', coming: () => ' will be set up' },
  dissolved: {
    past: (event) => ` was dissolved${followed('and succeeded by', event)}`,
    coming: (event) => ` will be dissolved${followed('and succeeded by', event)}`,
  },
  renamed: {
    past: ({ was }) => ` became the new name of the ${was ?? ''}`,
    coming: ({ was }) => ` will be the new name of the ${was ?? ''}`,
  },
  'line-begins': ofLine(lineBegins),
  'line-ends': ofLine(lineEnds),
  'seat-begins': {
    past: (event) => ` got the seat ${seatOf(event)}`,
    coming: (event) => ` will get the seat ${seatOf(event)}`,
  },
  'seat-ends': {
    past: (event) => ` no longer had the seat ${seatOf(event)}`,
    coming: (event) => ` will no longer have the seat ${seatOf(event)}`,
  },
  'seat-number': {
    past: (event) => ` changed the number of seats ${seatOf(event)} to ${number(event)}`,
    coming: (event) => ` will change the number of seats ${seatOf(event)} to ${number(event)}`,
  },
  appointed: {
    past: (event) => `: ${holderOf(event)} joined as ${seatOf(event)}`,
    coming: (event) => `: ${holderOf(event)} will join as ${seatOf(event)}`,
  },
  reappointed: {
    past: (event) => `: ${holderOf(event)} was appointed again as ${seatOf(event)}`,
    coming: (event) => `: ${holderOf(event)} will be appointed again as ${seatOf(event)}`,
  },
  leaves: {
    past: (event) => `: ${holderOf(event)} left as ${seatOf(event)}`,
    coming: (event) => `: ${holderOf(event)} will leave as ${seatOf(event)}`,
  },
}

/** What happened to a body, or will, as it follows its name: ' was set up', ': Robin Example joined as "Chair"'. */
export const eventWords = (event: EventView, tense: Tense): string => words[event.what][tense](event)

/**
 * A change as lists show it; its date too where no heading says it.
 * @param of the address of the page, which needs no link to itself
 */
export const changeItem = (event: EventView, tense: Tense, withDate: boolean, of?: string): ChangeItem => ({
  key: event.key,
  body: event.body.href === of ? { text: event.body.text, href: null } : event.body,
  what: eventWords(event, tense),
  when: withDate ? formatPartialDate(event.date) : null,
})
