'use client'

import { useConfig, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

interface Part {
  name: string
  choices?: Record<string, string>
  relationTo?: string
}
interface Props {
  parts: Part[]
  /** what one row is called, such as 'reporting line'; may be '' */
  singular: string
}
type Row = Record<string, unknown>

const longest = 80

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

/** The title of a related record; '' while it is not known. */
function useTitle(relationTo: string | undefined, id: string | null): string {
  const { getEntityConfig } = useConfig()
  const [found, setFound] = useState<{ id: string; title: string } | null>(null)
  const field = relationTo ? (getEntityConfig({ collectionSlug: relationTo }).admin.useAsTitle ?? 'id') : 'id'
  useEffect(() => {
    if (relationTo === undefined || id === null) return
    const asked = new AbortController()
    const look = async () => {
      const response = await fetch(`/api/${relationTo}/${id}?depth=0&draft=true&select[${field}]=true`, {
        credentials: 'include',
        signal: asked.signal,
      })
      const record = response.ok ? ((await response.json()) as Row) : {} // Payload's answer
      const title = record[field]
      setFound({ id, title: typeof title === 'string' ? title : '' })
    }
    look().catch(() => undefined) // without it the row has its number
    return () => asked.abort()
  }, [field, id, relationTo])
  return found !== null && found.id === id ? found.title : ''
}

/** Calls a row of a list by what is in it. */
export function RowLabel({ parts, singular }: Props) {
  const { data, rowNumber } = useRowLabel<Row | undefined>()
  const relations = parts.filter(({ relationTo }) => relationTo !== undefined)
  const relation = relations.find(({ name }) => idOf(data?.[name]) !== null) ?? relations[0]
  const title = useTitle(relation?.relationTo, relation ? idOf(data?.[relation.name]) : null)
  const words = parts.map((part) => {
    const { choices, name, relationTo } = part
    const value = data?.[name]
    if (relationTo !== undefined) return part === relation ? title : ''
    return typeof value === 'string' ? (choices?.[value] ?? value) : ''
  })
  const isNamed = relation ? title !== '' : words.some((word) => word.trim() !== '')
  const row = `${singular === '' ? 'Row' : singular.charAt(0).toUpperCase() + singular.slice(1)} ${(rowNumber ?? 0) + 1}`
  const name = words.join(' ').trim()
  return <span>{!isNamed ? row : name.length > longest ? `${name.slice(0, longest)}…` : name}</span>
}
