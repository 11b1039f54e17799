import fc from 'fast-check'
import type { Body, ReportingLine } from '@/domain/governance/reporting-lines'

/** A body that reports to others: their ids, or lines with more said of them. */
export const body = (id: number, to: (number | Partial<ReportingLine>)[] = [], over: Partial<Body> = {}): Body => ({
  id,
  name: `Body ${id}`,
  slug: `body-${id}`,
  kind: 'board',
  reportingLines: to.map((line) => ({
    to: 0,
    kind: 'reports-to',
    ...(typeof line === 'number' ? { to: line } : line),
  })),
  ...over,
})

/** Up to 9 bodies with up to 3 lines each. */
export const anyBodies = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc
    .array(
      fc.array(
        fc.record({
          to: fc.integer({ min: 1, max: count }),
          kind: fc.constantFrom('reports-to' as const, 'advises' as const),
        }),
        { maxLength: 3 },
      ),
      { minLength: count, maxLength: count },
    )
    .map((all) => all.map((lines, place) => body(place + 1, lines))),
)
