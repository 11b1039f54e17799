import { Heading } from '@/components/nhs/heading'
import type { LinkData } from '@/components/nhs/link'
import { ChangeList } from '@/components/site/governance/change-list'
import { PastMembers } from '@/components/site/governance/past-members'
import { ReportingLines } from '@/components/site/governance/reporting-lines'
import { SeatsTable } from '@/components/site/governance/seats-table'
import { LinkList } from '@/components/site/link-list'
import type { BodyPage } from '@/content/governance/body-page'
import type { LineView } from '@/content/governance/body-lines'
import type { HolderView } from '@/content/governance/seat-views'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { linePeriod, period } from '../presenters'
import { changeItem } from './event-words'

type Tense = LineView['on']['tense']

const inWords = ({ body, kind, on, note }: LineView) => ({ kind, tense: on.tense, body, note, period: linePeriod(on) })

const linesIn = ({ answering, answersTo }: BodyPage, tense: Tense) => {
  const [up, down] = [answersTo, answering].map((lines) => lines.filter(({ on }) => on.tense === tense))
  return { up: (up ?? []).map(inWords), down: (down ?? []).map(inWords) }
}

const isReport = ({ kind }: { kind: LineView['kind'] }): boolean => kind === 'reports-to'

/** 'since 2022, second term': dates as far as they are known, and when the term runs out where no end is. */
const holding = ({ certainty, from, term, termEnds, until }: HolderView): string | null =>
  [
    period(from, until, certainty === 'about'),
    term && term > 1 ? `term ${term}` : null,
    termEnds && !until ? `term ends ${formatPartialDate(termEnds)}` : null,
  ]
    .filter(Boolean)
    .join(', ') || null

const LinesNow = ({ page }: { page: BodyPage }) => {
  const { down, up } = linesIn(page, 'now')
  const others = [...up, ...down].filter((line) => !isReport(line))
  return (
    <>
      {up.some(isReport) ? <Heading level={3}>Reports to</Heading> : null}
      <ReportingLines lines={up.filter(isReport)} direction="up" saidAbove />
      {down.some(isReport) ? <Heading level={3}>Bodies that report to it</Heading> : null}
      <ReportingLines lines={down.filter(isReport)} direction="down" saidAbove />
      {others.length > 0 ? <Heading level={3}>Advice and delegated powers</Heading> : null}
      <ReportingLines lines={up.filter((line) => !isReport(line))} direction="up" />
      <ReportingLines lines={down.filter((line) => !isReport(line))} direction="down" />
    </>
  )
}

const held = (holder: HolderView) => ({
  name: holder.name,
  jobTitle: holder.jobTitle,
  onBehalfOf: holder.onBehalfOf,
  period: holding(holder),
})

/** What holds today: to whom it reports, who sits on it. */
export function BodyNow({ page }: { page: BodyPage }) {
  const { down, up } = linesIn(page, 'now')
  if (page.tense !== 'now' || page.seats.length + down.length + up.length === 0) return null
  return (
    <>
      <Heading>Now</Heading>
      <LinesNow page={page} />
      {page.seats.length > 0 ? (
        <>
          <Heading level={3}>Members</Heading>
          <SeatsTable
            caption={`Members of the ${page.name}`}
            seats={page.seats.map(({ deputies, from, until, holders, ...seat }) => ({
              ...seat,
              period: period(from, until),
              holders: holders.map(held),
              deputies: deputies.map(held),
            }))}
          />
        </>
      ) : null}
    </>
  )
}

/** What will change, with its dates. */
export function BodyComing({ page }: { page: BodyPage }) {
  const { down, up } = linesIn(page, 'coming')
  // a line that begins is told in full
  const changes = page.coming.filter(({ what }) => what !== 'line-begins')
  if (changes.length + down.length + up.length === 0) return null
  return (
    <>
      <Heading>Coming</Heading>
      <ReportingLines lines={up} direction="up" />
      <ReportingLines lines={down} direction="down" />
      {changes.length > 0 ? (
        <ChangeList changes={changes.map((event) => changeItem(event, 'coming', true, page.href))} />
      ) : null}
    </>
  )
}

const EarlierNames = ({ names }: { names: BodyPage['earlierNames'] }) => (
  <>
    <Heading level={3}>Earlier names</Heading>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {names.map(({ name, until }) => (
        <li key={`${name} ${until ?? ''}`}>
          {name}
          {until ? `, until ${formatPartialDate(until)}` : null}
        </li>
      ))}
    </ul>
  </>
)

const TookThePlaceOf = ({ bodies }: { bodies: LinkData[] }) => (
  <>
    <Heading level={3}>It took the place of</Heading>
    <LinkList links={bodies} />
  </>
)

/** What is over: who sat on it, to whom it reported, what it was called. */
export function BodyPast({ page }: { page: BodyPage }) {
  const { down, up } = linesIn(page, 'past')
  const { earlierNames, name, pastMembers, predecessors } = page
  const lines = up.length + down.length
  if (lines + earlierNames.length + pastMembers.length + predecessors.length === 0) return null
  return (
    <>
      <Heading>Past</Heading>
      {pastMembers.length > 0 ? (
        <>
          <Heading level={3}>Past members</Heading>
          <PastMembers
            caption={`Past members of the ${name}`}
            members={pastMembers.map(({ from, until, ...member }) => ({
              name: member.name,
              onBehalfOf: member.onBehalfOf,
              seat: member.seat,
              period: period(from, until ?? (page.tense === 'past' ? page.dissolved : null)),
            }))}
          />
        </>
      ) : null}
      {lines > 0 ? <Heading level={3}>Past reporting lines</Heading> : null}
      <ReportingLines lines={up} direction="up" />
      <ReportingLines lines={down} direction="down" />
      {earlierNames.length > 0 ? <EarlierNames names={earlierNames} /> : null}
      {predecessors.length > 0 ? <TookThePlaceOf bodies={predecessors} /> : null}
    </>
  )
}
