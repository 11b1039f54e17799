'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Plan } from '@/domain/plans/plan'
import { Dialog } from '../form/dialog'
import { MenuButton } from '../record/menu-button'
import { read } from '../ask'
import { actionWord, stateWords } from './plan-words'
import { ScheduleForm } from './schedule-form'

interface Known {
  plans: Plan[]
  mayPublish: boolean
}

/** On the form of a record: plans it for a day and time, and shows what is planned for it. */
export function Schedule() {
  const { collectionSlug, globalSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const [known, setKnown] = useState<Known | null>(null)
  const isHome = globalSlug === 'home'
  if (!hasSavePermission || isTrashed || (!isHome && id === undefined)) return null
  const look = async (): Promise<void> =>
    setKnown(await read<Known>(`/api/plans/${isHome ? 'home/1' : `${collectionSlug}/${id}`}`))
  const open = (): void => {
    setOpen(true)
    void look()
  }
  return (
    <>
      <MenuButton id="action-schedule" onClick={open}>
        Schedule…
      </MenuButton>
      {isOpen ? (
        <Dialog title="Schedule" close={() => setOpen(false)}>
          <Plans plans={known?.plans ?? []} />
          <ScheduleForm
            subject={isHome ? { global: 'home' } : { collection: collectionSlug ?? '', id: id ?? '' }}
            mayPublish={known?.mayPublish ?? false}
            isReady={known !== null}
            close={() => setOpen(false)}
            done={look}
          />
        </Dialog>
      ) : null}
    </>
  )
}

/** What is planned for the record already. */
function Plans({ plans }: { plans: Plan[] }) {
  if (plans.length === 0) return null
  return (
    <ul aria-label="Planned already">
      {plans.map(({ href, id, items, problem, state, title, when }) => (
        <li key={id}>
          <a href={href}>{items.length === 1 && items[0] ? actionWord(items[0]) : `With others: ${title}`}</a>
          {when === null ? '' : ` on ${when}`}: {stateWords[state].toLowerCase()}
          {problem === null ? null : <div className="bundle__problem">{problem}</div>}
        </li>
      ))}
    </ul>
  )
}
