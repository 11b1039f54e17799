'use client'

import { typedDay } from '@/domain/dates/typed-day'
import { typedTime } from '@/domain/dates/typed-time'

/** A day and a time as somebody types them. */
export interface TypedMoment {
  day: string
  time: string
}

interface Props {
  moment: TypedMoment
  set: (moment: TypedMoment) => void
}

/** The same as they are stored, 'YYYY-MM-DD' and 'HH:MM'; what cannot be read stays, and the server says what is wrong. */
export const readMoment = ({ day, time }: TypedMoment): TypedMoment => ({
  day: typedDay(day) ?? day,
  time: typedTime(time) ?? time,
})

/** Asks for a day and a time in London, as people write them; when they leave a box it shows how that is read. */
export function PlannedMoment({ moment, set }: Props) {
  const { day, time } = moment
  const read = () => set(readMoment(moment))
  return (
    <div className="schedule__moment">
      <label>
        Day
        <input
          required
          placeholder="25/12/2026"
          value={day}
          onChange={(event) => set({ day: event.target.value, time })}
          onBlur={read}
        />
      </label>
      <label>
        Time in London
        <input
          required
          placeholder="5:30pm"
          value={time}
          onChange={(event) => set({ day, time: event.target.value })}
          onBlur={read}
        />
      </label>
    </div>
  )
}
