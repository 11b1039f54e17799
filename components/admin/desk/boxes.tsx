'use client'

import { useState, type ReactNode } from 'react'
import { typedPartialDate } from '@/domain/dates/typed-day'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { ProblemWords, useBox } from './problems'

interface Box {
  name: string
  label: string
  help?: string
}

interface FrameProps extends Box {
  box: ReturnType<typeof useBox>
  children: ReactNode
}

/** The label of a box, its help and what is wrong with it. */
const Frame = ({ box: { id, problems }, children, help, label }: FrameProps) => (
  <div className={`desk-box${problems.length > 0 ? ' desk-box--wrong' : ''}`}>
    <label htmlFor={id}>{label}</label>
    {help ? (
      <span className="desk-box__help" id={`${id}-help`}>
        {help}
      </span>
    ) : null}
    {problems.length > 0 ? (
      <span className="desk-box__problem" id={`${id}-problem`}>
        <ProblemWords problems={problems} />
      </span>
    ) : null}
    {children}
  </div>
)

interface TextProps extends Box {
  longest?: number
  placeholder?: string
  value?: string
}

/** Boxes that belong together. */
export const BoxGroup = ({ children, legend }: { children: ReactNode; legend: string }) => (
  <fieldset className="desk-group">
    <legend>{legend}</legend>
    <div className="desk-form__boxes">{children}</div>
  </fieldset>
)

/** A line of text. */
export function TextBox({ longest, placeholder, value, ...frame }: TextProps) {
  const box = useBox(frame.name, Boolean(frame.help))
  return (
    <Frame box={box} {...frame}>
      <input
        type="text"
        autoComplete="off"
        {...box.input}
        maxLength={longest}
        placeholder={placeholder}
        defaultValue={value}
      />
    </Frame>
  )
}

/** A date as people type it; when they leave the box it says how it was read. */
export function DateBox({ help = 'Like 14/11/2026, November 2026 or 2026', value = '', ...frame }: TextProps) {
  const box = useBox(frame.name, true)
  const first = box.kept ?? value
  const [typed, setTyped] = useState(first)
  const read = typedPartialDate(typed)
  const words = read === null ? '' : formatPartialDate(read)
  return (
    <Frame box={box} help={words !== '' && words !== typed.trim() ? `Read as ${words}` : help} {...frame}>
      <input
        type="text"
        autoComplete="off"
        {...box.input}
        defaultValue={first}
        onBlur={(event) => setTyped(event.target.value)}
      />
    </Frame>
  )
}

interface SelectProps extends Box {
  /** values with their words */
  choices: readonly { value: string; label: string }[]
  /** choices below a heading of their own */
  more?: { label: string; choices: readonly { value: string; label: string }[] }
  value?: string
  /** what stands where nothing is chosen; without it something always is */
  none?: string
  onChange?: (value: string) => void
}

/** A choice of one. */
export function SelectBox({ choices, more, none, onChange, value, ...frame }: SelectProps) {
  const box = useBox(frame.name, Boolean(frame.help))
  const options = (all: SelectProps['choices']) =>
    all.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ))
  return (
    <Frame box={box} {...frame}>
      <select {...box.input} defaultValue={value} onChange={(event) => onChange?.(event.target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options(choices)}
        {more && more.choices.length > 0 ? <optgroup label={more.label}>{options(more.choices)}</optgroup> : null}
      </select>
    </Frame>
  )
}

/** Something that is said or not. */
export function TickBox({ help, isTicked = false, label, name }: Box & { isTicked?: boolean }) {
  const { id, input } = useBox(name, Boolean(help))
  return (
    <div className="desk-tick">
      <input type="checkbox" {...input} defaultChecked={isTicked} />
      <label htmlFor={id}>{label}</label>
      {help ? (
        <span className="desk-box__help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
    </div>
  )
}
