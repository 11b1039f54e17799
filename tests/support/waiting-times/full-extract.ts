import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { testCodes } from '@/domain/waiting-times/tests'

/** A row as NHS England publishes it, by the names of its columns. */
export type PublishedRow = Record<string, string | number>

const pad = (number: number): string => String(number).padStart(2, '0')
export const bandNames = [
  '00 < 01 Week',
  ...Array.from({ length: 12 }, (_, week) => `${pad(week + 1)} < ${pad(week + 2)} Weeks`),
  '13+ Weeks',
]

export const publishedNames = [
  ...['Period', 'Provider Parent Org Code', 'Provider Parent Name', 'Provider Org Code', 'Provider Org Name'],
  ...['Commissioner Parent Org Code', 'Commissioner Parent Name', 'Commissioner Org Code', 'Commissioner Org Name'],
  ...['Diagnostic Tests Sort Order', 'Diagnostic Tests', ...bandNames, 'Total WL'],
  ...['Waiting List Activity', 'Planned Activity', 'Unscheduled Activity', 'Total Activity'],
]

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

interface Pair {
  period: string
  provider: string
  commissioner: string
  /** 14 bands and 3 activities of each of the 15 tests */
  counts: readonly (readonly number[])[]
}

/** The 16 rows of a provider and commissioner: a row for each test, also where all of it is 0, and TOTAL. */
export function rowsOfPair({ commissioner, counts, period, provider }: Pair): PublishedRow[] {
  const total = Array.from({ length: 17 }, (_, place) => sum(counts.map((one) => one[place] ?? 0)))
  return [...testCodes, 'TOTAL'].map((test, place) => {
    const own = counts[place] ?? total
    const [bands, activity] = [own.slice(0, 14), own.slice(14)]
    const values = [
      ...[period, 'QE1', 'NHS LANCASHIRE AND SOUTH CUMBRIA, ICB', provider, `PROVIDER ${provider} NHS TRUST`],
      ...[
        'QE1',
        'NHS LANCASHIRE AND SOUTH CUMBRIA, ICB',
        commissioner,
        `COMMISSIONER ${commissioner}`,
        place + 1,
        test,
      ],
      ...[...bands, sum(bands), ...activity, sum(activity)],
    ]
    return Object.fromEntries(publishedNames.map((name, column) => [name, values[column] ?? '']))
  })
}

const cell = (value: string | number): string => (/[",\n]/.test(String(value)) ? `"${value}"` : String(value))

/** Rows as the text of a file, with the names of the columns. */
export const asCsv = (
  rows: readonly PublishedRow[],
  { end = '\n', names = publishedNames }: { end?: string; names?: readonly string[] } = {},
): string =>
  [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((row) => row.map(cell).join(',') + end)
    .join('')

/** A stream of numbers that look random and are the same each time (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** 9,187 pairs of provider and commissioner make the 146,992 rows of a month. */
export const pairsOfFullSize = 9_187

const ours = ['RXL', 'RXN', 'RXR', 'RTX']

/**
 * Writes a file of the size and the shape of a month as it is published: most pairs have little, a few have thousands.
 * @returns by provider and test, 14 bands and 3 activities, summed while writing; 'ENGLAND' for all
 */
export async function writeFullExtract(
  path: string,
  { pairs = pairsOfFullSize, period = 'DM01-MAY-2026', seed = 1 } = {},
): Promise<Map<string, number[]>> {
  const [random, sums] = [randomNumbers(seed), new Map<string, number[]>()]
  const file = createWriteStream(path)
  file.write(asCsv([]))
  const add = (key: string, counts: readonly number[]): void => {
    const all = sums.get(key) ?? Array<number>(17).fill(0)
    counts.forEach((count, place) => (all[place] = (all[place] ?? 0) + count))
    sums.set(key, all)
  }
  for (let pair = 0; pair < pairs; pair++) {
    const provider = pair % 60 < 4 ? (ours[pair % 60] ?? '') : `R${String(pair % 60)}A`
    const isOfOurs = ours.includes(provider)
    const counts = testCodes.map((test) => {
      // a test that a provider does not report has a row of noughts all the same
      const reports = isOfOurs ? test !== 'BARIUM_ENEMA' || provider === 'RTX' : random() < 0.5
      return Array.from({ length: 17 }, () => (reports && random() < 0.6 ? Math.floor(random() ** 6 * 400) : 0))
    })
    const commissioner = `${String(pair).padStart(5, '0')}A`
    counts.forEach((own, place) => {
      for (const who of [provider, 'ENGLAND']) add(`${who} ${testCodes[place] ?? ''}`, own)
    })
    const text = rowsOfPair({ period, provider, commissioner, counts }).map(
      (row) => publishedNames.map((name) => cell(row[name] ?? '')).join(',') + '\n',
    )
    if (!file.write(text.join(''))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return sums
}
