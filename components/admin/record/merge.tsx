'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { addressed, publicRecords, type Addressed } from '@/domain/public-records'
import { read } from '../ask'
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

/** The public pages that belong under a page, by their titles; null while they are not known. */
function usePagesBelow(kind: Addressed, id: number | string): Found['docs'] | null {
  const [below, setBelow] = useState<Found['docs'] | null>(kind === 'pages' ? null : [])
  useEffect(() => {
    if (kind !== 'pages') return
    const asked = new AbortController()
    const where = `where[parent][equals]=${id}&where[_status][equals]=published`
    read<Found>(`/api/pages?${where}&select[title]=true&sort=title&depth=0&limit=100`, asked.signal)
      .then((answer) => setBelow(answer?.docs ?? []))
      .catch(() => undefined) // closed meanwhile
    return () => asked.abort()
  }, [id, kind])
  return below
}

const PagesBelow = ({ below }: { below: Found['docs'] }) => (
  <>
    <p>These pages belong under it. Choose another place for each first, in “Belongs under” of its form.</p>
    <ul>
      {below.map(({ id, title }) => (
        <li key={id}>
          <a href={`/admin/collections/pages/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </>
)

/** Takes a record off the site, and lets its address lead to another. */
export function MergeForm({ address, close, id, kind }: Props) {
  const { getEntityConfig } = useConfig()
  const [into, setInto] = useState<Addressed>(kind)
  const [found, setFound] = useState<Found['docs'] | null>(null)
  const [target, setTarget] = useState('')
  const below = usePagesBelow(kind, id)
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
      isReady={target !== '' && below?.length === 0}
      close={close}
    >
      <p>
        It leaves the site, and its address, with all older ones, leads to the other for good. First copy there what is
        still of use. It stays here as a draft.
      </p>
      {below && below.length > 0 ? <PagesBelow below={below} /> : null}
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
