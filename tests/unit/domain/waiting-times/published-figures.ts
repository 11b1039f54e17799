import { readFileSync } from 'node:fs'
import { bandCount, type Figure } from '@/domain/waiting-times/figure'
import { isTestCode } from '@/domain/waiting-times/tests'

/** The rows of the published figures of the starting content, as they stand in the file. */
export const publishedRows: Readonly<Record<string, string>>[] = (() => {
  const [head = '', ...lines] = readFileSync('seed/content/waiting-times.csv', 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
  })
})()

const two = (number: number): string => String(number).padStart(2, '0')

/** The same as figures. */
export const publishedFigures: Figure[] = publishedRows.flatMap((row): Figure[] => {
  const { month = '', provider = '', test = '' } = row
  if (!isTestCode(test)) throw new Error(`No such test: ${test}`)
  const bands = Array.from({ length: bandCount }, (_, week) =>
    Number(row[week === bandCount - 1 ? 'wait_13_plus' : `wait_${two(week)}_${two(week + 1)}`]),
  )
  const [waitingList, planned, unscheduled] = ['waiting_list', 'planned', 'unscheduled'].map((kind) =>
    Number(row[`${kind}_activity`]),
  ) as [number, number, number] // of three
  return [{ month, provider, test, bands, activity: { waitingList, planned, unscheduled } }]
})
