'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'
import { Dialog } from './dialog'
import { fieldName } from './field-name'
import { inWords } from './in-words'
import { apiAddressOf, authorOf, compare, merged, type Stored } from './saved-record'

interface Props {
  theirs: Stored
  close: () => void
  /** what follows when the form holds what was chosen */
  done: () => void
}

/** Whether the public sees the record, which the other may have published or taken away; null if it cannot be known. */
const isPublic = async (address: string | null): Promise<boolean | null> => {
  const response = address && (await fetch(`${address}?depth=0`, { credentials: 'include' }).catch(() => null))
  if (!response || !response.ok) return null
  return ((await response.json()) as Stored)._status === 'published' // Payload's answer
}

/** What two people have written at the same time, side by side where they differ, with a choice for each field. */
export function BothVersions({ theirs, close, done }: Props) {
  const { collectionSlug, data, globalSlug, id, setHasPublishedDoc } = useDocumentInfo()
  const { getFields, reset, setModified } = useForm()
  const [mine] = useState<Stored>(() => reduceFieldsToValues(getFields(), true))
  const { both, mine: onlyMine } = compare(data ?? {}, mine, theirs)
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({})
  const author = authorOf(theirs)

  const use = async (): Promise<void> => {
    await reset(merged(mine, theirs, [...onlyMine, ...both.filter((field) => chosen[field] === 'mine')]))
    setModified(true) // so that Payload's autosave stores it
    close()
    done()
    const isThere = await isPublic(apiAddressOf({ collectionSlug, globalSlug, id }))
    if (isThere !== null) setHasPublishedDoc(isThere)
  }

  return (
    <Dialog title="Two people have changed this record" close={close}>
      <p>
        {both.length === 0
          ? `You and ${author} changed different fields. Both changes can stand.`
          : `You and ${author} changed the same fields. Choose for each; what only one of you changed stays.`}
      </p>
      {both.map((field) => (
        <fieldset key={field}>
          <legend>{fieldName(field)}</legend>
          {(['mine', 'theirs'] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name={`keep-${field}`}
                checked={chosen[field] === whose}
                onChange={() => setChosen({ ...chosen, [field]: whose })}
              />
              {whose === 'mine' ? 'Yours' : `Of ${author}`}
              <textarea readOnly rows={4} value={inWords((whose === 'mine' ? mine : theirs)[field])} />
            </label>
          ))}
        </fieldset>
      ))}
      <div className="panel-dialog__buttons">
        <button type="button" disabled={both.some((field) => !chosen[field])} onClick={() => void use()}>
          Save both together
        </button>
        <button type="button" onClick={close}>
          Not now
        </button>
      </div>
    </Dialog>
  )
}
