'use client'

import { PopupList, toast, useDocumentInfo, useDocumentTitle, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Dialog } from '../form/dialog'
import { WhatFollows, type Uses } from './what-follows'

/** Payload's answer; `data` is there where a field is named. */
interface Refused {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

const send = async (address: string, forGood: boolean): Promise<string | null> => {
  const response = await fetch(address, {
    method: forGood ? 'DELETE' : 'PATCH',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    ...(forGood ? {} : { body: JSON.stringify({ deletedAt: new Date().toISOString() }) }),
  }).catch(() => null)
  if (!response) return 'The network is away. Nothing was deleted.'
  if (response.ok) return null
  const { errors } = (await response.json().catch(() => ({}))) as Refused // see above
  const [first] = errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message ?? 'The server refused it. Nothing was deleted.'
}

/** In the menu of a record: moves it to the bin, after saying what is public and what links to it. */
export function MoveToBin() {
  const { collectionSlug, hasDeletePermission, hasTrashPermission, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { setModified } = useForm()
  const router = useRouter()
  const [uses, setUses] = useState<Uses | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  if (!collectionSlug || id === undefined || isTrashed || !(hasTrashPermission || hasDeletePermission)) return null

  const open = async (): Promise<void> => {
    setUses(null)
    setProblem(null)
    setOpen(true)
    const response = await fetch(`/api/uses/${collectionSlug}/${id}`, { credentials: 'include' }).catch(() => null)
    if (response?.ok)
      setUses((await response.json()) as Uses) // our own answer
    else setProblem('What links to it could not be found out. Close this and try again.')
  }
  const remove = async (forGood: boolean): Promise<void> => {
    const refused = await send(`/api/${collectionSlug}/${id}`, forGood)
    setProblem(refused)
    if (refused !== null) return
    setModified(false)
    toast.success(forGood ? `“${title}” is deleted.` : `“${title}” is in the bin. It can be restored from there.`)
    router.push(`/admin/collections/${collectionSlug}`)
  }

  const mayGo = uses !== null && uses.refusal === null
  const isFile = collectionSlug === 'media' || collectionSlug === 'documents'
  const stays = isFile ? `“${title}” is in use` : `“${title}” cannot be deleted`
  return (
    <>
      <PopupList.Button id="action-move-to-bin" onClick={() => void open()}>
        Delete
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={uses?.refusal ? stays : `Move “${title}” to the bin?`} close={() => setOpen(false)}>
          {uses === null ? problem === null && <p>Looking for what links to it…</p> : <WhatFollows {...uses} />}
          {problem === null ? null : <p role="alert">{problem}</p>}
          <div className="panel-dialog__buttons">
            {hasTrashPermission && mayGo ? (
              <button type="submit" onClick={() => void remove(false)}>
                Move to the bin
              </button>
            ) : null}
            {hasDeletePermission && mayGo && uses.uses.length === 0 ? (
              <button type="button" onClick={() => void remove(true)}>
                Delete for good
              </button>
            ) : null}
            <button type="button" onClick={() => setOpen(false)}>
              {mayGo ? 'Cancel' : 'Close'}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
