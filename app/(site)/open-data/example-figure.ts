import type { FigureRow } from '@/open-data/waiting-times/figure-row'

/** A made-up figure, for the page that explains the data. */
export const exampleFigure: FigureRow = {
  month: '2026-03',
  providers: [{ code: 'RXX', name: 'Example Trust' }],
  tests: [{ code: 'MRI', name: 'MRI' }],
  bands: [210, 180, 160, 120, 90, 60, 30, 20, 10, 8, 5, 3, 2, 2],
  waiting: 900,
  activity: { waitingList: 700, planned: 80, unscheduled: 120 },
  missing: [],
}
