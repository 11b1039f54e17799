'use client'

import { Upload, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { ChooseAtOnce } from './choose-at-once'

/** Payload's part for a file, which forgets to show the file that was chosen once a save was refused. */
export function FileUpload() {
  const { collectionSlug, data, initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields } = useForm()
  const chosen = useFormFields(([fields]) => fields.file?.value)
  const saved: unknown = data?.updatedAt
  const before = useRef(saved)
  // Payload leaves the file in its form, and would send it with the next save again
  useEffect(() => {
    if (before.current === saved) return
    before.current = saved
    dispatchFields({ type: 'UPDATE', path: 'file', value: undefined })
  }, [dispatchFields, saved])
  if (collectionSlug === undefined) return null
  const { upload } = getEntityConfig({ collectionSlug })
  const isChosen = chosen instanceof File
  return (
    <div className={isChosen ? 'file-upload file-upload--chosen' : 'file-upload'}>
      {/* Payload's own form for the focal point would have the stored file sent through the network again */}
      <Upload
        collectionSlug={collectionSlug}
        initialState={initialState}
        uploadConfig={{ ...upload, crop: false, focalPoint: false }}
      />
      {isChosen ? <ChosenFile file={chosen} /> : null}
      <ChooseAtOnce />
    </div>
  )
}

/** The file that a save will send, in the place of the stored one. */
function ChosenFile({ file }: { file: File }) {
  const { dispatchFields } = useForm()
  const { data } = useDocumentInfo()
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    if (!file.type.startsWith('image/')) return
    const address = URL.createObjectURL(file)
    const timer = setTimeout(() => setPicture(address))
    return () => {
      clearTimeout(timer)
      URL.revokeObjectURL(address)
    }
  }, [file])
  if (!data?.filename) return null // without a stored one Payload shows it
  return (
    <div className="chosen-file">
      {picture === null ? null : <img src={picture} alt="" />}
      <p>
        <strong>{file.name}</strong> is chosen and not saved yet.
      </p>
      <button type="button" onClick={() => dispatchFields({ type: 'UPDATE', path: 'file', value: undefined })}>
        Keep the stored file
      </button>
    </div>
  )
}
