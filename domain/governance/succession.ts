import { earliestDay, latestDay } from '../dates/partial-date'
import type { Body } from './reporting-lines'

/** How a body was followed by others when it was dissolved. */
export interface Succession {
  how: 'succeeded' | 'merged' | 'split'
  from: Body
  into: Body[]
}

/** Whether a body was certainly there before another ended. */
const wasThere = ({ established }: Body, { dissolved }: Body): boolean =>
  Boolean(established && dissolved && latestDay(established) < earliestDay(dissolved))

/** How bodies followed each other: several into one, or one into another that was there, is a merger; one into several a split. */
export const successionsOf = (bodies: readonly Body[]): Succession[] => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const into = (body: Body): Body[] => (body.succeededBy ?? []).flatMap((id) => byId.get(id) ?? [])
  const predecessors = new Map<number, number>()
  for (const { id } of bodies.flatMap(into)) predecessors.set(id, (predecessors.get(id) ?? 0) + 1)
  return bodies.flatMap((from): Succession[] => {
    const next = into(from)
    const [only] = next
    if (!only) return []
    if (next.length > 1) return [{ from, into: next, how: 'split' }]
    const merged = (predecessors.get(only.id) ?? 0) > 1 || wasThere(only, from)
    return [{ from, into: next, how: merged ? 'merged' : 'succeeded' }]
  })
}
