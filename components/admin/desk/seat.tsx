'use client'

import { deputyFor } from '@/domain/governance/words'
import { DateBox, TextBox } from './boxes'
import type { Choices } from './choices'
import { DeskForm } from './desk-form'
import { MemberBoxes } from './member-boxes'
import { Opening, type Deed } from './opening'

/** Somebody who holds, held or will hold a seat. */
export interface MemberRow {
  id: number
  name: string
  onBehalfOf: string | null
  dates: string
  isDeputy: boolean
  term: string
  nextTerm: string
}

/** A seat with those of all times. */
export interface SeatRow {
  id: number
  label: string
  about: string
  state: string
  isVacant: boolean
  tense: 'past' | 'now' | 'coming'
  now: readonly MemberRow[]
  deputies: readonly MemberRow[]
  coming: readonly MemberRow[]
  past: readonly MemberRow[]
}

interface MemberProps {
  member: MemberRow
  seat: SeatRow
  choices: Choices
  mayEnd: boolean
}

const endOf = ({ member: { id, isDeputy }, seat }: MemberProps): Deed => ({
  name: 'end-appointment',
  label: 'End',
  form: (cancel, done) => (
    <DeskForm
      action="end-appointment"
      label={`End the appointment to ${isDeputy ? deputyFor(seat.label) : seat.label}`}
      about={{ appointment: id }}
      button="End the appointment"
      isOpened
      {...{ cancel, done }}
    >
      <DateBox name="end" label="Until" />
    </DeskForm>
  ),
})

const deedsFor = ({ choices, member: { id, nextTerm } }: MemberProps): Deed[] => [
  {
    name: 'hand-over',
    label: 'Hand over',
    form: (cancel, done) => (
      <DeskForm
        action="hand-over"
        label="Hand over the seat"
        about={{ appointment: id }}
        button="Hand over"
        isOpened
        {...{ cancel, done }}
      >
        <DateBox name="day" label="Day of the handover" help="Who leaves is there until this day, who comes from it" />
        <MemberBoxes choices={choices} hasFrom={false} />
      </DeskForm>
    ),
  },
  {
    name: 'reappoint',
    label: 'Re-appoint',
    form: (cancel, done) => (
      <DeskForm
        action="reappoint"
        label="Re-appoint for a further term"
        about={{ appointment: id }}
        button="Re-appoint"
        isOpened
        {...{ cancel, done }}
      >
        <DateBox name="day" label="The further term begins" value={nextTerm} />
        <TextBox
          name="termMonths"
          label="Length of the term"
          help="For example 3 years. Empty: as long as the one before"
          longest={12}
        />
        <DateBox name="until" label="Until (if it is known)" />
      </DeskForm>
    ),
  },
]

const Member = (props: MemberProps) => {
  const { mayEnd, member, seat } = props
  return (
    <li>
      <a href={`/admin/collections/appointments/${member.id}`}>{member.name}</a>
      {member.isDeputy ? ' (deputy)' : ''}
      {member.onBehalfOf ? ` for ${member.onBehalfOf}` : ''}, {member.dates}
      {member.term ? <span className="desk-seat__term">{member.term}</span> : null}
      {mayEnd ? (
        <Opening
          about={`${member.name}, ${member.isDeputy ? deputyFor(seat.label) : seat.label}`}
          deeds={member.isDeputy ? [endOf(props)] : [...deedsFor(props), endOf(props)]}
          heading={`seat-${seat.id}`}
        />
      ) : null}
    </li>
  )
}

const Members = ({ members, ...props }: Omit<MemberProps, 'member'> & { members: readonly MemberRow[] }) =>
  members.length === 0 ? null : (
    <ul>
      {members.map((member) => (
        <Member key={member.id} member={member} {...props} />
      ))}
    </ul>
  )

/** A seat: who holds it, who will and who did, and what can be done. */
export function Seat({ choices, seat }: { choices: Choices; seat: SeatRow }) {
  const heading = `seat-${seat.id}`
  const add: Deed = {
    name: 'member',
    label: 'Add a member',
    form: (cancel, done) => (
      <DeskForm
        action="member"
        label={`Add a member: ${seat.label}`}
        about={{ seat: seat.id }}
        button="Add the member"
        isOpened
        {...{ cancel, done }}
      >
        <MemberBoxes choices={choices} />
      </DeskForm>
    ),
  }
  const addDeputy: Deed = {
    name: 'deputy',
    label: 'Add a deputy',
    form: (cancel, done) => (
      <DeskForm
        action="member"
        label={`Add a deputy: ${seat.label}`}
        about={{ seat: seat.id, as: 'deputy' }}
        button="Add the deputy"
        isOpened
        {...{ cancel, done }}
      >
        <MemberBoxes choices={choices} hasTerm={false} />
      </DeskForm>
    ),
  }
  const common = { choices, seat }
  return (
    <section className="desk-seat" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {seat.label}
      </h3>
      <p>
        <strong className={seat.isVacant ? 'desk-seat__state desk-seat__state--vacant' : 'desk-seat__state'}>
          {seat.state}
        </strong>
        {seat.about ? <span>{seat.about}</span> : null}
        <a href={`/admin/collections/seats/${seat.id}`} aria-label={`Change the seat ${seat.label}`}>
          Change the seat
        </a>
      </p>
      <Members members={seat.now} mayEnd {...common} />
      <Members members={seat.deputies} mayEnd {...common} />
      {seat.coming.length > 0 ? <h4>To come</h4> : null}
      <Members members={seat.coming} mayEnd {...common} />
      {seat.past.length > 0 ? (
        <details>
          <summary>Past ({seat.past.length})</summary>
          <Members members={seat.past} mayEnd={false} {...common} />
        </details>
      ) : null}
      <Opening about={seat.label} deeds={[add, addDeputy]} heading={heading} />
    </section>
  )
}
