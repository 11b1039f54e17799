'use client'

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { refusalIn, type Refusal } from './refusals'
import { useOpenForm } from './server-answers'

export interface Refused {
  /** what the server refused last; null once a save that is no autosave has succeeded */
  refusal: Refusal | null
  /** whether the last save was refused, known before Payload's form has ended it */
  isRefused: () => boolean
}

/** Hears what the server refuses of the form around it, and lets the form show it for as long as it stands. */
export function useRefusal(): Refused {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { getFields, setBackgroundProcessing, setModified, setSubmitted } = useForm()
  const inBackground = useFormBackgroundProcessing()
  const modified = useFormModified()
  const submitted = useFormSubmitted()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [wasRefused, setWasRefused] = useState(false)
  const standing = useRef<Refusal | null>(null)
  const last = useRef<Refusal | null>(null)

  const stand = (next: Refusal | null): void => {
    standing.current = next
    setRefusal(next)
  }

  useOpenForm(
    { collectionSlug, globalSlug, id },
    {
      refusal: () => standing.current,
      answered: ({ body, isAutosave, status }) => {
        last.current = refusalIn({ status, body, isAutosave, isNew: !globalSlug && id === undefined }, getFields())
        if (last.current) {
          stand(last.current)
          setWasRefused(true)
        }
        const isSaved = status >= 200 && status < 400
        if (isSaved && (!isAutosave || standing.current?.isAutosave)) stand(null)
        if (isSaved || !modified || inBackground) return
        // Payload takes a form for saved whatever was answered (its issue 17517), unless it was changed meanwhile
        setBackgroundProcessing(true)
        setModified(true)
        setBackgroundProcessing(false)
      },
    },
  )

  // Payload hides the errors of a form that was saved as a draft, and counts errors only while a form shows them
  useEffect(() => {
    if (wasRefused && !submitted) setSubmitted(true)
  }, [setSubmitted, submitted, wasRefused])

  return { refusal, isRefused: () => last.current !== null }
}
