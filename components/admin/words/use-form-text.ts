'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { recordText } from '@/domain/house-style/record-text'
import type { RecordText } from '@/domain/house-style/text'

/** Whoever types is not disturbed before a pause of so many milliseconds. */
const pause = 500

/** The words of the form around, as they were at the last pause. */
export function useFormText(): RecordText {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [state] = useAllFormFields()
  const fields = useMemo(() => {
    const stored = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug
        ? getEntityConfig({ globalSlug })
        : undefined
    return stored?.fields ?? [] // what the browser knows of them has that shape
  }, [collectionSlug, getEntityConfig, globalSlug])
  const [text, setText] = useState(() => recordText(fields, reduceFieldsToValues(state, true)))
  useEffect(() => {
    const timer = setTimeout(() => setText(recordText(fields, reduceFieldsToValues(state, true))), pause)
    return () => clearTimeout(timer)
  }, [fields, state])
  return text
}
