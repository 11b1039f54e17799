'use client'

import { roleNames } from '@/domain/governance/words'
import { BoxGroup, DateBox, SelectBox, TextBox } from './boxes'
import { choicesOf, type Choices } from './choices'
import { DeskForm } from './desk-form'
import { MemberBoxes } from './member-boxes'

interface Props {
  body: number
  choices: Choices
  /** the focus begins here, for a body that has just been set up */
  isOpened: boolean
}

/** Adds seats, one after the other, each with who holds it first. */
export const AddSeat = ({ body, choices, isOpened }: Props) => (
  <section className="desk-add" aria-labelledby="desk-add">
    <h2 id="desk-add">Add a seat</h2>
    <DeskForm action="seat" label="Add a seat" about={{ body }} button="Add the seat" isOpened={isOpened}>
      <BoxGroup legend="The seat">
        <SelectBox name="role" label="Role" value="member" choices={choicesOf(roleNames)} />
        <TextBox name="label" label="Label" help="Like Medical directors. Empty: as the role" longest={120} />
        <TextBox name="howMany" label="How many" help="Such seats. Empty: not known" longest={2} value="1" />
        <SelectBox name="filledBy" label="Filled by" none="Nobody in particular" choices={choices.organisations} />
        <DateBox name="seatFrom" label="There from (if it is known)" />
      </BoxGroup>
      <BoxGroup legend="Who holds it">
        <MemberBoxes choices={choices} mayBeNobody />
      </BoxGroup>
    </DeskForm>
  </section>
)
