import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { months as monthNames } from '../dates/partial-date'
import type { MonthShare } from '../waiting-times/series'
import { inPercent, percentOf } from '../waiting-times/share'
import { waitStandards } from '../waiting-times/standards'
import { spread } from './spread'

// Places are in hundredths of the width and the height of the drawing, which is as wide as there is room: its text keeps its size.

/** Whose shares a line shows. */
export type LineOf = 'ours' | 'england'

/** A line through the shares of the months. */
export interface ShareLine {
  of: LineOf
  name: string
  /** SVG path data; broken where a month is not known */
  path: string
  /** its newest point, what is shown there, and the height at which that is written */
  end: { x: number; y: number; text: string; textY: number }
}

/** A line chart of shares by month. */
export interface ShareChart {
  lines: readonly ShareLine[]
  /** the line of what is aimed for: its height, and that at which it is named */
  target: { y: number; text: string; textY: number }
  /** percentages on the left: '80%' */
  levels: readonly { y: number; text: string }[]
  /** years, or the first and the last month, below */
  times: readonly { x: number; text: string }[]
  /** where the scale begins, in percent */
  lowest: number
}

/** Shares are drawn from half up, and from lower down only where they are lower: the charts of a page can be compared. */
const highestFloor = 50
/** Lines of text stand so far apart, in hundredths of the height. */
const textGap = 7.5

const round = (place: number): number => Math.round(place * 100) / 100

/** Where the scale of charts begins that are to be compared: a multiple of 10. */
export const lowestOf = (series: readonly (readonly MonthShare[])[]): number => {
  const shares = series.flat().flatMap(({ share }) => (share ? [percentOf(share)] : []))
  return Math.min(highestFloor, Math.floor(Math.min(...shares, 100) / 10) * 10)
}

const shortMonth = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1]?.slice(0, 3) ?? ''} ${month.slice(0, 4)}`

/** A year at each January, or the first and the last month of a short time. */
const timesOf = (months: readonly string[], x: (place: number) => number): ShareChart['times'] => {
  const januaries = months.flatMap((month, place) =>
    month.endsWith('-01') ? [{ x: round(x(place)), text: month.slice(0, 4) }] : [],
  )
  if (months.length > 12) return januaries
  return [...new Set([0, months.length - 1])].flatMap((place) => {
    const month = months[place]
    return month === undefined ? [] : [{ x: round(x(place)), text: shortMonth(month) }]
  })
}

/**
 * A line chart of the share under 6 weeks.
 * @param series of the same months each, in order; one in which no month is known has no line
 * @param lowest where the scale begins, in percent
 */
export const shareChart = (
  series: readonly { of: LineOf; name: string; shares: readonly MonthShare[] }[],
  lowest = lowestOf(series.map(({ shares }) => shares)),
): ShareChart => {
  const months = series[0]?.shares.map(({ month }) => month) ?? []
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [0, 100])
  const y = scaleLinear([lowest, 100], [100, 0])
  const pathOf = line<MonthShare>()
    .defined(({ share }) => share !== null)
    .x((_, place) => x(place))
    .y(({ share }) => y(share ? percentOf(share) : 0))
    .digits(2)
  const drawn = series.flatMap(({ name, of, shares }) => {
    const last = shares.findLastIndex(({ share }) => share !== null)
    const share = shares[last]?.share
    if (!share) return []
    const end = { x: round(x(last)), y: round(y(percentOf(share))), text: inPercent(share) }
    return [{ of, name, path: pathOf(shares) ?? '', end }]
  })
  const { percent } = waitStandards.target
  const aim = round(y(percent))
  const heights = spread([...drawn.map(({ end }) => end.y), aim], textGap).map(round)
  return {
    lines: drawn.map((one, place) => ({ ...one, end: { ...one.end, textY: heights[place] ?? one.end.y } })),
    target: { y: aim, text: `${percent}%`, textY: heights.at(-1) ?? aim },
    levels: y.ticks(5).map((level) => ({ y: round(y(level)), text: `${level}%` })),
    times: timesOf(months, x),
    lowest,
  }
}
