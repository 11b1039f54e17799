'use client'

import { PopupList, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { isAddressed, usedIn } from '@/domain/public-records'
import { Dialog } from '../form/dialog'
import { apiAddressOf } from '../form/saved-record'
import { ActionForm } from './action-form'
import { CloseNowForm } from './close-now'
import { CorrectForm } from './correct'
import { MergeForm } from './merge'
import { WithdrawForm } from './withdraw'

const actions = {
  correct: 'Correct…',
  withdraw: 'Withdraw…',
  'bring-back': 'Bring back…',
  'close-now': 'Close now…',
  'open-again': 'Open again…',
  merge: 'Merge into another…',
} as const
type Action = keyof typeof actions

const titles: Record<Action, string> = {
  correct: 'Correct',
  withdraw: 'Withdraw',
  'bring-back': 'Bring back',
  'close-now': 'Close',
  'open-again': 'Open again:',
  merge: 'Merge',
}

const isIn = (slugs: readonly string[], slug: string): boolean => slugs.includes(slug)

/** In the menu of a public record: what is done to it besides changing it. */
export function PublicActions() {
  const { collectionSlug = '', hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const withdrawnOn = useFormFields(([fields]) => fields['withdrawn.on']?.value)
  const state = useFormFields(([fields]) => fields['status.state']?.value)
  const [open, setOpen] = useState<Action | null>(null)
  const address = apiAddressOf({ collectionSlug, id })
  if (address === null || id === undefined || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  if (!isAddressed(collectionSlug)) return null
  const isWithdrawn = typeof withdrawnOn === 'string' && withdrawnOn !== ''
  const offered: Action[] = [
    ...(isIn(usedIn('corrections'), collectionSlug) && !isWithdrawn ? (['correct'] as const) : []),
    ...(isIn(usedIn('withdrawals'), collectionSlug)
      ? [isWithdrawn ? ('bring-back' as const) : ('withdraw' as const)]
      : []),
    ...(collectionSlug === 'cdcs' ? [state === 'closed' ? ('open-again' as const) : ('close-now' as const)] : []),
    'merge',
  ]
  const close = (): void => setOpen(null)
  return (
    <>
      {offered.map((action) => (
        <PopupList.Button key={action} id={`action-${action}`} onClick={() => setOpen(action)}>
          {actions[action]}
        </PopupList.Button>
      ))}
      {open === null ? null : (
        <Dialog title={`${titles[open]} “${title}”`} close={close}>
          {open === 'correct' ? (
            <CorrectForm address={address} keepsEarlier={isIn(usedIn('withdrawals'), collectionSlug)} close={close} />
          ) : null}
          {open === 'withdraw' ? <WithdrawForm address={address} close={close} /> : null}
          {open === 'close-now' ? <CloseNowForm address={address} close={close} /> : null}
          {open === 'open-again' ? (
            <ActionForm address={`${address}/open-again`} sent={{}} label="Open again" close={close}>
              <p>At once, by its hours. Nothing else that is written in a draft becomes public.</p>
            </ActionForm>
          ) : null}
          {open === 'merge' ? <MergeForm address={address} kind={collectionSlug} id={id} close={close} /> : null}
          {open === 'bring-back' ? (
            <ActionForm address={`${address}/bring-back`} sent={{}} label="Bring back" close={close}>
              <p>
                It is no longer withdrawn: lists and menus show it again. A withdrawal that is planned is taken back.
              </p>
            </ActionForm>
          ) : null}
        </Dialog>
      )}
    </>
  )
}
