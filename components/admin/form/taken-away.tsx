'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { apiAddressOf, type Stored } from './saved-record'

/** Payload's answer. */
interface Answer {
  doc?: { id: number | string }
  errors?: { message: string }[]
}

const send = async (method: 'PATCH' | 'POST', address: string, data: Stored): Promise<Answer> => {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => null)
  if (!response) return { errors: [{ message: 'The network is away. Try again when it is back.' }] }
  const answer = (await response.json().catch(() => ({}))) as Answer // see above
  return response.ok || answer.errors ? answer : { errors: [{ message: 'That did not work. Try again.' }] }
}

/** Payload's own words for a save of what is not there are "Not found". */
const useNoToast = (): void =>
  useEffect(() => {
    toast.dismiss()
  }, [])

/** Restores the record of the form, which another person has moved to the bin while somebody wrote. */
export function TakeOutOfBin({ done }: { done: () => Promise<void> }) {
  useNoToast()
  const { collectionSlug, globalSlug, hasTrashPermission, id } = useDocumentInfo()
  const address = apiAddressOf({ collectionSlug, globalSlug, id })
  const [problem, setProblem] = useState<string | null>(null)
  // whoever may move it to the bin may restore it
  if (address === null || !hasTrashPermission) return <> Ask somebody who publishes to restore it.</>

  const restore = async (): Promise<void> => {
    const { errors } = await send('PATCH', `${address}?trash=true&depth=0`, { deletedAt: null })
    setProblem(errors?.[0]?.message ?? null)
    if (!errors) await done()
  }
  return (
    <>
      <button type="button" className="save-state__button" onClick={() => void restore()}>
        Restore it as a draft
      </button>
      {problem}
    </>
  )
}

/** Kept by the server, and by no copy. */
const ofTheRecord = ['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'lastEditedBy', 'startingKey']

/** Makes a new draft of what stands in the form, whose record another person has deleted for good. */
export function SaveAsNew() {
  useNoToast()
  const { collectionSlug, docConfig } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  // what has no drafts would be there at once, and a file was deleted with its record
  if (!collectionSlug || !docConfig?.versions) return <> Copy what you need.</>

  const save = async (): Promise<void> => {
    const written = reduceFieldsToValues(getFields(), true)
    const data = Object.fromEntries(Object.entries(written).filter(([key]) => !ofTheRecord.includes(key)))
    const { doc, errors } = await send('POST', `/api/${collectionSlug}?draft=true&depth=0`, {
      ...data,
      _status: 'draft',
    })
    setProblem(errors?.[0]?.message ?? null)
    if (!doc) return
    setModified(false)
    router.push(`/admin/collections/${collectionSlug}/${doc.id}`)
  }
  return (
    <>
      <button type="button" className="save-state__button" onClick={() => void save()}>
        Save it as a new draft
      </button>
      {problem}
    </>
  )
}
