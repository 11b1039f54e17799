import { keepOwnChanges, type FieldState, type FormFields } from './own-changes'
import { keepErrors, type Refusal } from './refusals'
import type { Target } from './saved-record'

/** What a form holds while its state is asked for. */
export interface AskingForm {
  fields: () => FormFields
  /** what the server refused last, until it is saved */
  refusal: () => Refusal | null
}

/** A part of what Payload's form sends to the server function "form-state". */
export interface Sent extends Target {
  schemaPath?: string
  formState?: FormFields
}

interface Call {
  name: string
  args: Record<string, unknown>
}

interface Answer {
  state?: Record<string, FieldState> | null
}

/**
 * Asks the server for a form's state. What was typed meanwhile and what the server refused meanwhile both stay.
 * @param send asks the server
 * @param form the open form that the state is of, if it is one as a whole
 * @returns the server's answer, with the state that the form may take over
 */
export async function askFormState(
  send: (call: Call) => unknown,
  call: Call,
  form: AskingForm | undefined,
): Promise<unknown> {
  const ask = (): unknown => {
    // an answer that has checked nothing would wipe what is wrong
    const checks = form?.refusal() ? { skipValidation: false } : {}
    // Payload's dialog about a newer version offers nothing but to discard what was typed; a save is refused instead
    return send({ ...call, args: { ...call.args, checkForStaleData: false, ...checks } })
  }
  const before = form?.refusal() ?? null
  const first = await ask()
  const wasRefusedMeanwhile = before === null && Boolean(form?.refusal())
  const answer = wasRefusedMeanwhile ? await ask() : first
  const state = (answer as Answer | undefined)?.state
  const { formState } = call.args as Sent // see above
  if (!state || !formState) return answer
  const refusal = form?.refusal()
  const own = keepOwnChanges(formState, form?.fields(), state)
  return { ...(answer as Answer), state: form && refusal ? keepErrors(refusal, form.fields(), own) : own }
}
