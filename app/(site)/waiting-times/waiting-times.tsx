import type { LinkData } from '@/components/nhs/link'
import { LinkList } from '@/components/site/link-list'
import { OnThisPage } from '@/components/site/on-this-page'
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
import { Charts, ChartsByTrust } from './charts'
import { listsOf } from './lists'
import { MonthPanel } from './month-panel'
import { parts, type Part } from './parts'
import { TestsCompared } from './tests-compared'
import { TrustsCompared } from './trusts-compared'

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
  /** what is compared in the newest month, and in charts of their own */
  compares: readonly (typeof compared)[number][]
}

/** Told where others have reported later. */
const Newer = ({ whose, shown: { newer } }: Pick<Props, 'whose' | 'shown'>) =>
  newer === null ? null : (
    <p>
      There are no figures from {whose} for {formatPartialDate(newer)}.
    </p>
  )

const compared = ['trusts', 'tests', 'trustCharts'] as const
const isCompared = (part: Part): part is (typeof compared)[number] => compared.some((one) => one === part)

/** As they stand on the page. */
const order: readonly Part[] = ['month', 'trusts', 'tests', 'months', 'weeks', 'trustCharts', 'about']

/** How long people wait: a sentence, the target with its result, tables, charts, and where it all comes from. */
export function WaitingTimes({ path, title, above = [], waitedFor, name, whose, shown, links, compares }: Props) {
  const list = shown.latest === null ? undefined : listsOf(shown).ours.get(shown.latest)
  const tests = shown.tests.map(({ code }) => code)
  return (
    <PageFrame path={path} above={above} review="lists">
      <PageHeading title={title} lead={list ? waitingSentences(list, waitedFor).join(' ') : null} />
      {list ? (
        <>
          <Newer whose={whose} shown={shown} />
          <TargetPanel {...targetAndResult(shown.figures, shown.trusts, tests)} />
          <OnThisPage
            parts={order.filter((part) => !isCompared(part) || compares.includes(part)).map((part) => parts[part])}
          />
          <MonthPanel name={name} shown={shown} list={list} />
          {compares.includes('trusts') ? <TrustsCompared summed={shown} month={list.month} /> : null}
          {compares.includes('tests') ? <TestsCompared summed={shown} month={list.month} /> : null}
          <Charts name={name} shown={shown} list={list} />
          {compares.includes('trustCharts') ? <ChartsByTrust shown={shown} /> : null}
          <AboutFigures id={parts.about.id} {...aboutOf(shown, list)} />
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
