'use client'

import { ServerFunctionsProvider, useForm, useServerFunctions } from '@payloadcms/ui'
import { createContext, use, useCallback, useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from 'react'
import { askFormState, type AskingForm, type Sent } from './form-state'
import type { RefusalBody } from './refusals'
import { watchSaves, type SaveAnswer } from './save-requests'
import { apiAddressOf, type Target } from './saved-record'

/** A form of the panel while it is open. */
export interface OpenForm extends AskingForm {
  /** hears of each save before Payload does */
  answered: (answer: SaveAnswer<RefusalBody>) => void
}

interface OpenForms {
  /** makes a form known until the returned function is called */
  open: (record: string, form: OpenForm) => () => void
}

const OpenFormsContext = createContext<OpenForms>({ open: () => () => undefined })

/** Where a form saves to, which also names it. */
const nameOf = (record: Target): string => apiAddressOf(record) ?? `/api/${record.collectionSlug ?? ''}`

/**
 * Stands between Payload's forms and their server. Payload 3.90 lets an answer replace what was typed while it was on
 * its way, and lets one that checked nothing wipe what the server found wrong (docs/debts.md has the smallest cases).
 */
export function ServerAnswers({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const forms = useRef(new Map<string, OpenForm>())
  const ask = useCallback<typeof serverFunction>(
    async (call) => {
      if (call.name !== 'form-state') return serverFunction(call)
      const sent = call.args as Sent // Payload types it as any object
      const isWhole = sent.schemaPath === (sent.collectionSlug ?? sent.globalSlug)
      return askFormState(serverFunction, call, isWhole ? forms.current.get(nameOf(sent)) : undefined)
    },
    [serverFunction],
  )
  useEffect(() => watchSaves<RefusalBody>((address, answer) => forms.current.get(address)?.answered(answer)), [])
  const context = useMemo<OpenForms>(
    () => ({
      open: (record, form) => {
        forms.current.set(record, form)
        return () => {
          if (forms.current.get(record) === form) forms.current.delete(record)
        }
      },
    }),
    [],
  )
  return (
    <ServerFunctionsProvider serverFunction={ask}>
      <OpenFormsContext value={context}>{children}</OpenFormsContext>
    </ServerFunctionsProvider>
  )
}

/** Makes the form around it known to `ServerAnswers`. */
export function useOpenForm(record: Target, form: Omit<OpenForm, 'fields'>): void {
  const { open } = use(OpenFormsContext)
  const { getFields } = useForm()
  const name = nameOf(record)
  const refusal = useEffectEvent(form.refusal)
  const answered = useEffectEvent(form.answered)
  useEffect(
    () => open(name, { fields: getFields, refusal: () => refusal(), answered: (answer) => answered(answer) }),
    [open, name, getFields],
  )
}
