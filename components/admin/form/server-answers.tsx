'use client'

import { ServerFunctionsProvider, useForm, useServerFunctions } from '@payloadcms/ui'
import { createContext, use, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { keepOwnChanges, type FieldState, type FormFields } from './own-changes'

type Fields = () => FormFields

interface OpenForms {
  /** makes a form known until the returned function is called */
  open: (record: string, fields: Fields) => () => void
}

const OpenFormsContext = createContext<OpenForms>({ open: () => () => undefined })

/** A part of what Payload's form sends to and gets from the server function "form-state". */
interface Sent {
  collectionSlug?: string
  globalSlug?: string
  id?: number | string
  schemaPath?: string
  formState?: FormFields
}
interface Answer {
  state?: Record<string, FieldState> | null
}

const nameOf = ({ collectionSlug, globalSlug, id }: Sent): string => `${collectionSlug ?? globalSlug ?? ''}/${id ?? ''}`

/**
 * Stands between Payload's forms and their server. Payload 3.90 lets an answer replace what was typed while it was on
 * its way, in every field but the one that was changed last (docs/debts.md has the smallest case).
 */
export function ServerAnswers({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const forms = useRef(new Map<string, Fields>())
  const ask = useCallback<typeof serverFunction>(
    async (call) => {
      if (call.name !== 'form-state') return serverFunction(call)
      // Payload's dialog about a newer version offers nothing but to discard what was typed; a save is refused instead
      const answer = await serverFunction({ ...call, args: { ...call.args, checkForStaleData: false } })
      const sent = call.args as Sent // see above
      const state = (answer as Answer | undefined)?.state
      if (!state || !sent.formState) return answer
      const whole = sent.schemaPath === (sent.collectionSlug ?? sent.globalSlug)
      const current = whole ? forms.current.get(nameOf(sent))?.() : undefined
      return { ...(answer as Answer), state: keepOwnChanges(sent.formState, current, state) }
    },
    [serverFunction],
  )
  const context = useMemo<OpenForms>(
    () => ({
      open: (record, fields) => {
        forms.current.set(record, fields)
        return () => {
          if (forms.current.get(record) === fields) forms.current.delete(record)
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
export function useOpenForm(record: Sent): void {
  const { open } = use(OpenFormsContext)
  const { getFields } = useForm()
  const name = nameOf(record)
  useEffect(() => open(name, getFields), [open, name, getFields])
}
