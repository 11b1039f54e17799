import { scaleBand, scaleLinear } from 'd3-scale'
import { formatCount } from '../formatting/numbers'
import { bandCount } from '../waiting-times/figure'

/** People by how long they wait: who waits under 6 weeks, up to 13, and longer than the figures count by the week. */
export type BandKind = 'under-6' | 'to-13' | 'open'

/** A bar of people who wait so many weeks; its places are in hundredths of the drawing. */
export interface BandBar {
  kind: BandKind
  /** 'Under 1', '1 to 2', '13 or more' */
  weeks: string
  people: string
  y: number
  height: number
  width: number
}

/** Bars of the 14 bands, under each other. */
export interface BandChart {
  bars: readonly BandBar[]
  /** between the bars of under 6 weeks and the others */
  sixWeeks: number
}

/** How long the people of a band wait, in weeks: 'Under 1', '1 to 2', '13 or more'. */
export const weeksOfBand = (week: number): string =>
  week === 0 ? 'Under 1' : week === bandCount - 1 ? `${week} or more` : `${week} to ${week + 1}`

const kindOf = (week: number): BandKind => (week < 6 ? 'under-6' : week < bandCount - 1 ? 'to-13' : 'open')

const round = (place: number): number => Math.round(place * 100) / 100

/** A bar for each band, as long as its people are many; the longest is as wide as the drawing. */
export const bandChart = (bands: readonly number[]): BandChart => {
  const x = scaleLinear([0, Math.max(1, ...bands)], [0, 100])
  const y = scaleBand(
    bands.map((_, week) => week),
    [0, 100],
  ).padding(0.2)
  const bars = bands.map((people, week) => ({
    kind: kindOf(week),
    weeks: weeksOfBand(week),
    people: formatCount(people),
    y: round(y(week) ?? 0),
    height: round(y.bandwidth()),
    width: round(x(people)),
  }))
  const before = bars[6]?.y ?? 0
  return { bars, sixWeeks: round(before - (y.step() - y.bandwidth()) / 2) }
}
