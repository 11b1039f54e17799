import { Heading } from '@/components/nhs/heading'
import { Table } from '@/components/nhs/table'
import { Panel } from '@/components/site/panel'
import { AboutFigures } from '@/components/site/waiting-times/about-figures'
import { BandBars } from '@/components/site/waiting-times/band-bars'
import { ChartSection } from '@/components/site/waiting-times/chart-section'
import { ComparedTable, type ComparedRow } from '@/components/site/waiting-times/compared-table'
import { ShareLines } from '@/components/site/waiting-times/share-lines'
import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { waitStandards } from '@/domain/waiting-times/standards'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { aboutOf } from './about'
import { atAGlance } from './at-a-glance'
import { bandsDrawn } from './band-chart'
import { leftOutInWords } from './left-out'
import { listsOf } from './lists'
import { sharesByTrust, sharesDrawn } from './share-charts'

interface Props {
  /** what the figures are of, as columns and lines name it: 'Our trusts' */
  name: string
  shown: ShownFigures
  /** the newest month */
  list: WaitingList
}

const aim = waitStandards.ambition.percent

/** The month in figures, beside England. */
export function AtAGlance({ name, shown, list }: Props) {
  const { national, ours } = listsOf(shown)
  const month = formatPartialDate(list.month)
  return (
    <Panel heading={`The end of ${month}`}>
      <Table
        caption={`Waiting at the end of ${month}: ${name} and England`}
        captionHidden
        head={['Figure', name, 'England']}
        rows={atAGlance(list.month, [ours, national]).map(({ cells, name: line }) => ({
          key: line,
          cells: [line, ...cells],
        }))}
      />
      {leftOutInWords(ours, list.month, shown).map((words) => (
        <p className="site-note" key={words}>
          {words}
        </p>
      ))}
    </Panel>
  )
}

/** Lines of the last months, and bars of the newest. */
export function Charts({ name, shown, list }: Props) {
  const [shares, bands] = [sharesDrawn(name, shown, shown.months), bandsDrawn(shown, list)]
  return (
    <>
      <ChartSection
        heading="Month by month"
        lead={`The share of people who had waited less than 6 weeks. The scale begins at ${shares.chart.lowest}%.`}
        behind={shares.behind}
      >
        <ShareLines id="month-by-month" size="large" {...shares} />
      </ChartSection>
      <ChartSection
        heading={`Weeks waited, at the end of ${formatPartialDate(list.month)}`}
        lead="How many people had waited how many weeks. The last bar has no end: all who waited longer are in it."
        behind={bands.behind}
      >
        <BandBars id="weeks-waited" {...bands} />
      </ChartSection>
    </>
  )
}

/** Trusts beside each other, with what of it can be compared. */
export function TrustsCompared({ shown, rows }: { shown: ShownFigures; rows: ComparedRow[] }) {
  const { behind, charts, lowest } = sharesByTrust(shown, shown.months)
  return (
    <>
      <Panel heading="Trust by trust">
        <ComparedTable caption="Trust by trust" captionHidden of="Trust" rows={rows} aim={aim} />
        <Comparable />
      </Panel>
      <ChartSection
        heading="Trust by trust, month by month"
        lead={`All on the same scale, which begins at ${lowest}%.`}
        behind={behind}
      >
        <ul className="site-small-charts">
          {charts.map((chart, place) => (
            <li key={chart.title}>
              <Heading level={3}>{shown.trusts[place]?.name}</Heading>
              <ShareLines id={`trust-${place + 1}`} size="small" {...chart} />
            </li>
          ))}
        </ul>
      </ChartSection>
    </>
  )
}

/** What trusts can be compared by, and what not. */
const Comparable = () => (
  <>
    <Heading level={3}>What can be compared</Heading>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>Shares can be compared. The mark in each bar is our ambition of 95%.</li>
      <li>Numbers of people cannot. Trusts serve areas of different sizes.</li>
      <li>Trusts do different tests. Compare one test at a time where you can.</li>
      <li>Where few people wait, a share changes much from month to month.</li>
    </ul>
  </>
)

/** Where the figures come from, and what they mean. */
export const About = ({ shown, list }: Omit<Props, 'name'>) => <AboutFigures {...aboutOf(shown, list)} />
