'use client'

import { useState } from 'react'
import { DateBox, SelectBox, TextBox, TickBox } from './boxes'
import type { Choices } from './choices'

interface Props {
  choices: Choices
  /** the first day, where the form does not ask for it elsewhere */
  hasFrom?: boolean
  /** whether the seat may stay empty */
  mayBeNobody?: boolean
  /** a deputy has no term */
  hasTerm?: boolean
}

const kinds = [
  { value: 'new', label: 'A new person' },
  { value: 'not-published', label: 'Somebody whose name is not published' },
]

/** Who takes a seat, on whose behalf, for how long. */
export function MemberBoxes({ choices, hasFrom = true, hasTerm = true, mayBeNobody = false }: Props) {
  const [who, setWho] = useState('new')
  return (
    <>
      <SelectBox
        name="who"
        label="Who"
        value="new"
        choices={[...kinds, ...(mayBeNobody ? [{ value: '', label: 'Nobody yet' }] : [])]}
        more={{ label: 'People who are known', choices: choices.people }}
        onChange={setWho}
      />
      {who === 'new' ? (
        <>
          <TextBox name="name" label="Name" longest={120} />
          <TextBox name="jobTitle" label="Job title (if it is known)" longest={120} />
          <div>
            <TickBox name="isShown" label="Show the name to the public" />
            <TickBox name="sharesName" label="Another person of the same name" help="Only if there are two." />
          </div>
        </>
      ) : null}
      {who === '' ? null : (
        <>
          <SelectBox
            name="onBehalfOf"
            label="On behalf of"
            none="Nobody in particular"
            choices={choices.organisations}
          />
          {hasFrom ? <DateBox name="from" label="From" /> : null}
          <DateBox name="until" label="Until (if it is known)" />
          {hasTerm ? (
            <>
              <TextBox name="term" label="Which term" help="1 for the first. Empty: not known" longest={2} />
              <TextBox name="termMonths" label="Length of the term" help="Like 3 years or 18 months" longest={12} />
            </>
          ) : null}
        </>
      )}
    </>
  )
}
