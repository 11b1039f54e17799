'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { BusyButton } from '../busy-button'
import { FormProblems, ProblemWords } from './problems'
import { send, type BoxProblem } from './send'

interface Props {
  /** the last part of the address that it is sent to */
  action: string
  /** what it is called, for who cannot see where it stands */
  label: string
  /** what is sent besides the boxes */
  about: Record<string, number | string>
  button: string
  children: ReactNode
  /** focus goes to its first box when it opens */
  isOpened?: boolean
  /** what follows when it was saved */
  done?: () => void
  /** gives it up */
  cancel?: () => void
}

const valuesOf = (form: HTMLFormElement): Record<string, boolean | string> =>
  Object.fromEntries(
    [...form.elements].flatMap((one): [string, boolean | string][] => {
      if (one instanceof HTMLInputElement) return [[one.name, one.type === 'checkbox' ? one.checked : one.value]]
      return one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement ? [[one.name, one.value]] : []
    }),
  )

const firstBox = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('input, select, textarea') ?? null

/** Dates that stay for the next one: a new board begins on one day. */
const staying = ['seatFrom', 'from']

interface Refused {
  atBoxes: readonly BoxProblem[]
  others: readonly BoxProblem[]
}

/** A form of the desk: what was typed stays until it is saved, and what is wrong is told at its box. */
export function DeskForm({ about, action, button, cancel, children, done, isOpened = false, label }: Props) {
  const id = useId()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [refused, setRefused] = useState<Refused>({ atBoxes: [], others: [] })
  const [isBusy, setBusy] = useState(false)
  const [times, setTimes] = useState(0)
  const [kept, setKept] = useState<Record<string, string>>({})
  useEffect(() => {
    if (isOpened || times > 0) firstBox(form.current)?.focus()
  }, [isOpened, times])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid], [data-problem]')?.focus()
  }, [refused])

  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const values = valuesOf(event.currentTarget)
    setBusy(true)
    const sent = await send(action, { ...values, ...about })
    setBusy(false)
    if ('problems' in sent) {
      const isAtBox = ({ path }: BoxProblem): boolean => Object.hasOwn(values, path)
      return setRefused({
        atBoxes: sent.problems.filter(isAtBox),
        others: sent.problems.filter((one) => !isAtBox(one)),
      })
    }
    setRefused({ atBoxes: [], others: [] })
    toast.success(sent.message)
    if (sent.href !== undefined) return router.push(sent.href)
    router.refresh()
    if (done) return done()
    setKept(Object.fromEntries(staying.map((name) => [name, String(values[name] ?? '')])))
    setTimes((before) => before + 1) // its boxes are emptied for the next one
  }

  const { atBoxes, others } = refused
  return (
    <FormProblems.Provider value={{ form: id, kept, problems: atBoxes }}>
      <form
        ref={form}
        key={times}
        className="desk-form"
        aria-label={label}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        {others.length === 0 ? null : (
          <p role="alert" tabIndex={-1} data-problem className="desk-box__problem">
            <ProblemWords problems={others} />
          </p>
        )}
        <div className="desk-form__boxes">{children}</div>
        <div className="desk-form__buttons">
          <BusyButton type="submit" isBusy={isBusy}>
            {button}
          </BusyButton>
          {cancel ? (
            <button type="button" className="desk-button" onClick={cancel}>
              Cancel
            </button>
          ) : null}
        </div>
      </form>
    </FormProblems.Provider>
  )
}
