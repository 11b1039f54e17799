'use client'

import { lineNames } from '@/domain/governance/words'
import { DateBox, SelectBox, TextBox } from './boxes'
import { choicesOf, type Choices } from './choices'
import { DeskForm } from './desk-form'
import { Opening, type Deed } from './opening'

interface LineRow {
  id: string
  words: string
  tense: 'past' | 'now' | 'coming'
  isOpen: boolean
}

interface Props {
  body: number
  /** they are changed in its form, as a newer draft of the body would be published too */
  isInDraft: boolean
  lines: readonly LineRow[]
  choices: Choices
}

const tenses = { past: 'over', now: '', coming: 'to come' } as const

/** The reporting lines of a body: each can be ended, and more are added. */
export function Lines({ body, choices, isInDraft, lines }: Props) {
  const end = ({ id, words }: LineRow): Deed => ({
    name: 'end-line',
    label: 'End',
    form: (cancel, done) => (
      <DeskForm
        action="end-line"
        label={`End the line: ${words}`}
        about={{ body, line: id }}
        button="End the line"
        isOpened
        {...{ cancel, done }}
      >
        <DateBox name="end" label="Until" />
      </DeskForm>
    ),
  })
  const add: Deed = {
    name: 'line',
    label: 'Add a reporting line',
    form: (cancel, done) => (
      <DeskForm
        action="line"
        label="Add a reporting line"
        about={{ body }}
        button="Add the line"
        isOpened
        {...{ cancel, done }}
      >
        <SelectBox name="kind" label="Kind" choices={choicesOf(lineNames)} />
        <SelectBox name="to" label="To" none="Choose a body" choices={choices.bodies} />
        <DateBox name="from" label="From" />
        <DateBox name="until" label="Until (if it is known)" />
        <TextBox name="note" label="Note (optional)" longest={200} />
      </DeskForm>
    ),
  }
  return (
    <section className="desk-lines" aria-labelledby="desk-lines">
      <h2 id="desk-lines" tabIndex={-1}>
        Reporting lines
      </h2>
      {lines.length === 0 ? <p>No line is known.</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {line.words} {tenses[line.tense] === '' ? null : <em>({tenses[line.tense]})</em>}
            {line.isOpen && !isInDraft ? <Opening about={line.words} deeds={[end(line)]} heading="desk-lines" /> : null}
          </li>
        ))}
      </ul>
      {isInDraft ? (
        <p>
          This body has a newer draft. Change its lines in{' '}
          <a href={`/admin/collections/governance-bodies/${body}`}>its form</a>, or publish the draft first.
        </p>
      ) : (
        <Opening about="this body" deeds={[add]} heading="desk-lines" />
      )}
    </section>
  )
}
