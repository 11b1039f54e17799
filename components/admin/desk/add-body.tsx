'use client'

import { kindNames } from '@/domain/governance/words'
import { DateBox, SelectBox, TextBox } from './boxes'
import { choicesOf } from './choices'
import { DeskForm } from './desk-form'

/** Adds a body, and goes on with its seats. */
export const AddBody = () => (
  <section className="desk-add" aria-labelledby="desk-add-body">
    <h2 id="desk-add-body">Set up a new body</h2>
    <DeskForm action="body" label="Set up a new body" about={{}} button="Add the body">
      <TextBox name="name" label="Name" longest={120} />
      <TextBox name="abbreviation" label="Abbreviation (optional)" longest={12} />
      <SelectBox name="kind" label="Kind" choices={choicesOf(kindNames)} />
      <TextBox
        name="summary"
        label="Summary"
        help="What it is for, in one or two sentences. The public reads it"
        longest={300}
      />
      <DateBox name="established" label="Established (if it is known)" />
    </DeskForm>
  </section>
)
