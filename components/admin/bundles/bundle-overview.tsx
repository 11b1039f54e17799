'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Plan } from '@/domain/plans/plan'
import { ask, read } from '../ask'
import { BundleActions } from './bundle-actions'
import { BundleItems } from './bundle-items'
import { stateWords } from './plan-words'
import { BeforeAfter } from './before-after'
import { PreviewTogether } from './preview-together'

type OwnPlan = Plan & { mayPublish: boolean }

const line = ({ problem, state, when, who }: OwnPlan): string => {
  switch (state) {
    case 'published':
      return `Published on ${when ?? 'a day that was not noted'}. Approved by ${who ?? 'somebody'}.`
    case 'scheduled':
      return `Happens by itself on ${when ?? 'its day'}. Approved by ${who ?? 'somebody'}.`
    case 'approved':
      return `Approved by ${who ?? 'somebody'}. It happens when somebody schedules or publishes it.`
    case 'failed':
      return 'It did not happen, and nothing of it is public. Mend what is wrong, then publish it or schedule it again.'
    case 'preparing':
      return problem === null
        ? 'Nothing happens until somebody who may publish all of it has approved it.'
        : 'Nothing happens until it is approved again.'
  }
}

/** Above the form of a bundle: how it stands, what is in it, and what can be done. */
export function BundleOverview() {
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const [plan, setPlan] = useState<OwnPlan | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (id === undefined) return
    const asked = new AbortController()
    void read<OwnPlan>(`/api/plans/bundles/${id}`, asked.signal).then(setPlan)
    return () => asked.abort()
  }, [id, modified])
  if (id === undefined || plan === null) return null

  const act = async (action: string): Promise<void> => {
    setBusy(true)
    const answer = await ask(`/api/bundles/${id}/${action}`, {})
    // the form around this begins with what is stored now
    if ('message' in answer) return window.location.reload()
    setProblem(answer.problem)
    setBusy(false)
  }

  return (
    <section className={`bundle bundle--${plan.state}`} aria-labelledby="bundle-state">
      <h2 id="bundle-state">{stateWords[plan.state]}</h2>
      {plan.problem === null ? null : <p className="bundle__problem">{plan.problem}</p>}
      <p>
        {line(plan)} {plan.note}
      </p>
      <BundleItems items={plan.items} isPublished={plan.state === 'published'} />
      {plan.state === 'published' ? null : <PreviewTogether plan={plan} />}
      {plan.state === 'published' ? null : (
        <BeforeAfter id={id} saved={plan} isPreparing={plan.state === 'preparing'} />
      )}
      {problem === null ? null : <p role="alert">{problem}</p>}
      <BundleActions plan={plan} isBusy={isBusy} isUnsaved={modified} act={(action) => void act(action)} />
    </section>
  )
}
