'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { read } from '../bundles/ask'
import type { Reviewed } from './use-thread'

/** Leads to the comparison of the draft with what is public, for whoever reviews it. */
export function WhatChanged({ reviewed }: { reviewed: Reviewed }) {
  const { lastUpdateTime } = useDocumentInfo()
  const [newest, setNewest] = useState<number | null>(null)
  const [of, form] =
    'id' in reviewed
      ? [
          `/api/${reviewed.kind}/versions?where[parent][equals]=${reviewed.id}&`,
          `/admin/collections/${reviewed.kind}/${reviewed.id}`,
        ]
      : ['/api/globals/home/versions?', '/admin/globals/home']
  useEffect(() => {
    const look = async () => {
      const found = await read<{ docs: { id: number }[] }>(
        `${of}where[latest][equals]=true&limit=1&depth=0&select[updatedAt]=true`,
      )
      setNewest(found?.docs[0]?.id ?? null)
    }
    void look()
  }, [lastUpdateTime, of])
  return newest === null ? null : <a href={`${form}/versions/${newest}`}>See what has changed</a>
}
