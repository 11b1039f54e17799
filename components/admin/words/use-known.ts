'use client'

import { useEffect, useState } from 'react'
import { nothingKnown, type BrokenLink, type Known, type RecordText } from '@/domain/house-style/text'
import { toLookUp, type ToLookUp } from '@/domain/house-style/to-look-up'

interface Answer {
  addresses: [string, boolean][]
  records: [string, boolean][]
  broken: [string, BrokenLink][]
  alternatives: [string, string][]
  names: string[]
}

/** As many of each as the server looks up at once (app/(payload)/api/house-style). */
const atOnce = 50

/** Of addresses of other sites, which are long; a request's own address has a longest length. */
const longOnesAtOnce = 5

const batchesOf = ({ addresses, external, pictures, records }: ToLookUp): URLSearchParams[] => {
  const count = Math.max(
    1,
    Math.ceil(external.length / longOnesAtOnce),
    ...[addresses, pictures, records].map(({ length }) => Math.ceil(length / atOnce)),
  )
  return Array.from({ length: count }, (_, place) => {
    const some = (name: string, values: string[], size = atOnce) =>
      values.slice(place * size, (place + 1) * size).map((value) => [name, value])
    return new URLSearchParams([
      ...some('address', addresses),
      ...some('external', external, longOnesAtOnce),
      ...some('record', records),
      ...some('picture', pictures),
    ])
  })
}

const ask = async (query: URLSearchParams, signal: AbortSignal): Promise<Answer | null> => {
  const response = await fetch(`/api/house-style?${query.toString()}`, { credentials: 'include', signal })
  return response.ok ? ((await response.json()) as Answer) : null // our own answer
}

/** What the server knows of the links and pictures of a text. Without an answer they are not judged. */
export function useKnown(text: RecordText): Known {
  const [known, setKnown] = useState(nothingKnown)
  const wanted = JSON.stringify(toLookUp([text]))
  useEffect(() => {
    const asked = new AbortController()
    const look = async () => {
      const batches = batchesOf(JSON.parse(wanted) as ToLookUp) // as it was written above
      const answers = (await Promise.all(batches.map((query) => ask(query, asked.signal)))).filter(
        (one) => one !== null,
      )
      setKnown({
        addresses: new Map(answers.flatMap(({ addresses }) => addresses)),
        records: new Map(answers.flatMap(({ records }) => records)),
        broken: new Map(answers.flatMap(({ broken }) => broken)),
        alternatives: new Map(answers.flatMap(({ alternatives }) => alternatives)),
        names: answers[0]?.names ?? [],
      })
    }
    look().catch(() => undefined) // see above
    return () => asked.abort()
  }, [wanted])
  return known
}
