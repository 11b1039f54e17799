'use client'

import { PopupList, toast, useDocumentInfo, useDocumentTitle, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Dialog } from '../form/dialog'

interface Uses {
  address: string | null
  uses: { href: string; title: string; kind: string }[]
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
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] } // Payload's answer
  return errors?.[0]?.message ?? 'The server refused it. Nothing was deleted.'
}

/** In the menu of a record: moves it to the bin, after saying what is public and what links to it. */
export function MoveToBin() {
  const { collectionSlug, hasDeletePermission, hasTrashPermission, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { setModified } = useForm()
  const router = useRouter()
  const [uses, setUses] = useState<Uses | null>(null)
  const [isOpen, setOpen] = useState(false)
  if (!collectionSlug || id === undefined || isTrashed || !(hasTrashPermission || hasDeletePermission)) return null

  const open = async (): Promise<void> => {
    setOpen(true)
    const response = await fetch(`/api/uses/${collectionSlug}/${id}`, { credentials: 'include' }).catch(() => null)
    if (response?.ok) setUses((await response.json()) as Uses) // our own answer
  }
  const remove = async (forGood: boolean): Promise<void> => {
    const problem = await send(`/api/${collectionSlug}/${id}`, forGood)
    if (problem !== null) return void toast.error(problem)
    setModified(false)
    toast.success(forGood ? `“${title}” is deleted.` : `“${title}” is in the bin. It can be restored from there.`)
    router.push(`/admin/collections/${collectionSlug}`)
  }

  return (
    <>
      <PopupList.Button id="action-move-to-bin" onClick={() => void open()}>
        Delete
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={`Move “${title}” to the bin?`} close={() => setOpen(false)}>
          {uses === null ? <p>Looking for what links to it…</p> : <WhatFollows {...uses} />}
          <div className="panel-dialog__buttons">
            {hasTrashPermission ? (
              <button type="submit" onClick={() => void remove(false)}>
                Move to the bin
              </button>
            ) : null}
            {hasDeletePermission ? (
              <button type="button" onClick={() => void remove(true)}>
                Delete for good
              </button>
            ) : null}
            <button type="button" onClick={() => setOpen(false)}>
              Cancel
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

/** What the public loses. */
function WhatFollows({ address, uses }: Uses) {
  return (
    <>
      <p>
        {address === null ? (
          'It is not public.'
        ) : (
          <>
            It is public at{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
            . The page goes at once.
          </>
        )}
      </p>
      {uses.length === 0 ? (
        <p>No other record names it.</p>
      ) : (
        <>
          <p>These name it, and lose that:</p>
          <ul>
            {uses.map(({ href, kind, title }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {title}
                </a>{' '}
                ({kind})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
