import { Heading } from '@/components/nhs/heading'
import { BandBars } from '@/components/site/waiting-times/band-bars'
import { ChartSection } from '@/components/site/waiting-times/chart-section'
import { FiguresLink } from '@/components/site/waiting-times/figures-link'
import { ShareKey } from '@/components/site/waiting-times/share-key'
import { ShareLines } from '@/components/site/waiting-times/share-lines'
import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { waitStandards } from '@/domain/waiting-times/standards'
import { bandsDrawn } from './band-chart'
import type { MonthProps } from './month-panel'
import { parts } from './parts'
import { sharesByTrust, sharesDrawn } from './share-charts'

const Key = ({ ours }: { ours: string }) => (
  <ShareKey names={{ ours, england: 'England', target: `Our target: ${waitStandards.target.percent}%` }} />
)

/** Lines of the last months, and bars of the newest. */
export function Charts({ name, shown, list }: MonthProps) {
  const [shares, bands] = [sharesDrawn(name, shown, shown.months), bandsDrawn(shown, list)]
  return (
    <>
      <ChartSection
        {...parts.months}
        lead={`The share of people who had waited less than 6 weeks. The scale begins at ${shares.chart.lowest}%.`}
        behind={shares.behind}
      >
        <Key ours={name} />
        <ShareLines id="shares" size="large" {...shares} />
      </ChartSection>
      <ChartSection
        id={parts.weeks.id}
        heading={`${parts.weeks.heading}, at the end of ${formatPartialDate(list.month)}`}
        lead="The number of people by how many weeks they had waited. Everybody who had waited 13 weeks or more is in the last bar."
        behind={bands.behind}
      >
        <BandBars id="bands" {...bands} />
      </ChartSection>
    </>
  )
}

/** A small chart for each trust, all on one scale. */
export function ChartsByTrust({ shown }: { shown: ShownFigures }) {
  const { behind, charts, lowest } = sharesByTrust(shown, shown.months)
  return (
    <ChartSection
      {...parts.trustCharts}
      lead={`The share of people who had waited less than 6 weeks. All charts have one scale, which begins at ${lowest}%.`}
      behind={behind}
    >
      <Key ours="The trust" />
      <ul className="site-small-charts">
        {charts.map(({ csv, trust, ...drawn }, place) => (
          <li key={trust}>
            <Heading level={3}>{trust}</Heading>
            {drawn.chart.lines.some(({ of }) => of === 'ours') ? (
              <>
                <ShareLines id={`trust-${place + 1}`} size="small" {...drawn} />
                <FiguresLink csv={csv} of={trust} />
              </>
            ) : (
              <p>No figures</p>
            )}
          </li>
        ))}
      </ul>
    </ChartSection>
  )
}
