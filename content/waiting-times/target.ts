import { england } from '@/domain/waiting-times/figure'
import { monthAfter } from '@/domain/waiting-times/month'
import { waitStandards } from '@/domain/waiting-times/standards'
import { targetAndResult, type TargetAndResult } from '@/domain/waiting-times/target-and-result'
import { countedTrusts } from './counted'
import { figuresOf, latestMonth } from './figures'

/** A result that is older than so many months is not the newest any more. */
const monthsBack = 12

/** Our target with what came of it, all trusts and tests together, wherever it is named. */
export const targetOfAll = async (): Promise<TargetAndResult> => {
  const [trusts, newest] = await Promise.all([countedTrusts(), latestMonth()])
  if (newest === undefined) return targetAndResult([], trusts)
  const providers = [...trusts.map(({ code }) => code), england]
  const { by } = waitStandards.target
  const from = monthAfter(newest, 1 - monthsBack)
  const [recent, atTarget] = await Promise.all([
    figuresOf({ providers, from, to: newest }),
    by < from ? figuresOf({ providers, from: by, to: by }) : [],
  ])
  return targetAndResult([...atTarget, ...recent], trusts)
}
