'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { addressed, publicRecords, type Addressed } from '@/domain/public-records'
import { read } from '../bundles/ask'
import { ActionForm } from './action-form'

interface Props {
  address: string
  /** the record that goes */
  kind: Addressed
  id: number | string
  close: () => void
}

interface Found {
  docs: { id: number; title?: string; name?: string }[]
}

/** Takes a record off the site, and lets its address lead to another. */
export function MergeForm({ address, close, id, kind }: Props) {
  const { getEntityConfig } = useConfig()
  const [into, setInto] = useState<Addressed>(kind)
  const [found, setFound] = useState<Found['docs'] | null>(null)
  const [target, setTarget] = useState('')
  useEffect(() => {
    const { title } = publicRecords[into]
    const asked = new AbortController()
    const query = `where[_status][equals]=published&select[${title}]=true&sort=${title}&depth=0&limit=1000`
    read<Found>(`/api/${into}?${query}`, asked.signal)
      .then((answer) => setFound(answer?.docs ?? []))
      .catch(() => undefined) // another kind was chosen meanwhile
    return () => asked.abort()
  }, [into])

  const choose = (one: Addressed): void => {
    setInto(one)
    setFound(null)
    setTarget('')
  }
  const labelOf = (collectionSlug: Addressed): string => {
    const { labels } = getEntityConfig({ collectionSlug })
    return typeof labels.plural === 'string' ? labels.plural : collectionSlug
  }
  const others = (found ?? []).filter((one) => into !== kind || String(one.id) !== String(id))
  return (
    <ActionForm
      address={`${address}/merge`}
      sent={{ into: { relationTo: into, value: Number(target) } }}
      label="Merge"
      isReady={target !== ''}
      close={close}
    >
      <p>
        It leaves the site, and its address, with all older ones, leads to the other for good. First copy there what is
        still of use. It stays here as a draft.
      </p>
      <label>
        Kind
        <select value={into} onChange={(event) => choose(event.target.value as Addressed)}>
          {addressed.map((one) => (
            <option key={one} value={one}>
              {labelOf(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Merge it into
        <select value={target} onChange={(event) => setTarget(event.target.value)}>
          <option value="">{found === null ? 'Looking…' : 'Choose what takes its place'}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title ?? one.name}
            </option>
          ))}
        </select>
      </label>
    </ActionForm>
  )
}
