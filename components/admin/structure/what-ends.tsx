'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatPartialDate, isPartialDate } from '@/domain/dates/partial-date'
import { datesInWords } from '@/domain/governance/words'
import { type Fate, fateOf } from '@/domain/governance/what-ends'
import { read } from '../ask'

interface Hanging {
  href: string
  what: string
  from: string | null
  until: string | null
}

const headings: Record<Fate, string> = {
  'in-the-way': 'Their dates go beyond that. Change these first:',
  ends: 'These have no end of their own, and end with it:',
  over: 'These end before that by themselves, and stay as they are:',
}

const order: Fate[] = ['in-the-way', 'ends', 'over']

interface Props {
  /** the field with the end of the record */
  field: string
}

/** Below the end of a body or seat: what hangs on it, and what becomes of each. Nothing while there is no end. */
export function WhatEnds({ field }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const end = useFormFields(([fields]) => fields[field]?.value)
  const [hanging, setHanging] = useState<Hanging[] | null>(null)
  const isSet = isPartialDate(end)
  useEffect(() => {
    if (!isSet || !collectionSlug || id === undefined) return
    const leaving = new AbortController()
    void read<{ hanging: Hanging[] }>(`/api/structure/${collectionSlug}/${id}`, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setHanging(answer?.hanging ?? null)
    })
    return () => leaving.abort()
  }, [collectionSlug, id, isSet])
  if (!isSet || hanging === null) return null
  if (hanging.length === 0)
    return (
      <p className="what-ends" role="status">
        Nothing else hangs on it.
      </p>
    )
  return (
    <section className="what-ends" aria-label={`What ends ${formatPartialDate(end)}`}>
      {order.map((fate) => {
        const these = hanging.filter((one) => fateOf(one, end) === fate)
        return these.length === 0 ? null : (
          <div key={fate}>
            <p>{headings[fate]}</p>
            <ul>
              {these.map((one) => (
                <li key={`${one.href} ${one.from ?? ''}`}>
                  <a href={one.href} target="_blank" rel="noreferrer">
                    {one.what}
                  </a>
                  {datesInWords(one) ? `, ${datesInWords(one)}` : null}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
