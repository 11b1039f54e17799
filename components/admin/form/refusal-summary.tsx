'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { hasDraftsEnabled } from 'payload/shared'
import { useEffect, useRef, type MouseEvent } from 'react'
import { fieldLabel } from '@/domain/formatting/field-label'
import { goToField } from './go-to-field'
import { labelInForm } from './label-in-form'
import type { FormFields } from './own-changes'
import type { FieldError, Refusal } from './refusals'

/** What is wrong in the form now. */
const errorsIn = (fields: FormFields): FieldError[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, passesCondition, valid }]) =>
    valid === false && errorMessage && passesCondition !== false ? [{ path, message: errorMessage }] : [],
  )

/** What the server refused, for as long as it stands, with a link to each field. */
export function RefusalSummary({ refusal }: { refusal: Refusal }) {
  const { docConfig } = useDocumentInfo()
  // as text: equal lists are one value
  const found = useFormFields(([fields]) => JSON.stringify(errorsIn(fields))) // Payload types it with more
  const errors = JSON.parse(found) as FieldError[] // see above
  const summary = useRef<HTMLDivElement>(null)
  const focusedFor = useRef<Refusal | null>(null)
  const isShown = errors.length > 0 || refusal.others.length > 0
  // once for each: the fields are marked a moment after the answer, and an autosave takes the focus from nobody
  useEffect(() => {
    if (!isShown || focusedFor.current === refusal) return
    focusedFor.current = refusal
    if (!refusal.isAutosave) summary.current?.focus()
  }, [isShown, refusal])

  if (!isShown) return null
  const inTheWay = new Map(refusal.fields.map(({ path, records = [] }) => [path, records]))
  const labels = new Map(refusal.fields.map(({ label, path }) => [path, label]))
  const nameOf = (path: string): string => {
    const label = labels.get(path)
    return label === undefined ? labelInForm(docConfig?.fields ?? [], path) : fieldLabel(label)
  }
  const follow = (event: MouseEvent, path: string): void => {
    event.preventDefault()
    goToField(docConfig?.fields ?? [], path)
  }
  return (
    <div className="save-state save-state--refused" role="alert" tabIndex={-1} ref={summary}>
      <strong>{docConfig && hasDraftsEnabled(docConfig) && !refusal.isAutosave ? 'Not published' : 'Not saved'}</strong>
      <ul>
        {refusal.others.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {errors.map(({ message, path }) => (
          <li key={path}>
            <a href={`#field-${path.replace(/\./g, '__')}`} onClick={(event) => follow(event, path)}>
              {nameOf(path)}
            </a>
            : {message}
            {(inTheWay.get(path) ?? []).map(({ collection, id, name }) => (
              <span key={`${collection} ${id}`}>
                {' '}
                <a href={`/admin/collections/${collection}/${id}`} target="_blank" rel="noreferrer">
                  Open {name} (new tab)
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
