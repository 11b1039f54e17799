import type { ReactNode } from 'react'
import type { LinkData } from '@/components/nhs/link'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { AboutFigures } from '@/components/site/waiting-times/about-figures'
import { NoFigures } from '@/components/site/waiting-times/no-figures'
import { TargetPanel } from '@/components/site/waiting-times/target-panel'
import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { waitingSentences } from '@/domain/waiting-times/sentences'
import { targetAndResult } from '@/domain/waiting-times/target-and-result'
import { PageFrame } from '../page-frame'
import { aboutOf } from './about'
import { Charts } from './charts'
import { listsOf } from './lists'
import { MonthPanel } from './month-panel'

interface Props {
  path: string
  title: string
  above?: LinkData[]
  /** what people wait for: 'a test', 'an MRI scan' */
  waitedFor: string
  /** whose figures they are, as columns and lines name it: 'Our trusts' */
  name: string
  /** the same within a sentence: 'our trusts' */
  whose: string
  shown: ShownFigures
  /** pages about the same */
  links: LinkData[]
  /** tables of what is compared in the month */
  compared: (month: string) => ReactNode
  /** charts besides those of the whole */
  furtherCharts?: ReactNode
}

/** Told where others have reported later. */
const Newer = ({ whose, shown: { newer } }: Pick<Props, 'whose' | 'shown'>) =>
  newer === null ? null : (
    <p>
      There are no figures from {whose} for {formatPartialDate(newer)}.
    </p>
  )

/** How long people wait: a sentence, the target with its result, tables, charts, and where it all comes from. */
export function WaitingTimes({
  path,
  title,
  above = [],
  waitedFor,
  name,
  whose,
  shown,
  links,
  compared,
  furtherCharts,
}: Props) {
  const list = shown.latest === null ? undefined : listsOf(shown).ours.get(shown.latest)
  const tests = shown.tests.map(({ code }) => code)
  return (
    <PageFrame path={path} above={above} review="lists">
      <PageHeading title={title} lead={list ? waitingSentences(list, waitedFor).join(' ') : null} />
      {list ? (
        <>
          <Newer whose={whose} shown={shown} />
          <TargetPanel {...targetAndResult(shown.figures, shown.trusts, tests)} />
          <MonthPanel name={name} shown={shown} list={list} />
          {compared(list.month)}
          <Charts name={name} shown={shown} list={list} />
          {furtherCharts}
          <AboutFigures {...aboutOf(shown, list)} />
        </>
      ) : (
        <>
          <TargetPanel {...targetAndResult(shown.figures, shown.trusts, tests)} />
          <NoFigures from={shown.newer === null ? null : whose} />
        </>
      )}
      <LinkList links={links} />
    </PageFrame>
  )
}
