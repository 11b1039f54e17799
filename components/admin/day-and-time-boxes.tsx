interface Props {
  /** 'YYYY-MM-DD', or '' */
  day: string
  setDay: (day: string) => void
  /** 'HH:MM', or '' */
  time: string
  setTime: (time: string) => void
}

/** The boxes of a dialogue for a moment to come: a day, and a time in London. */
export const DayAndTimeBoxes = ({ day, setDay, setTime, time }: Props) => (
  <div className="schedule__moment">
    <label>
      Day
      <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
    </label>
    <label>
      Time in London
      <input type="time" required value={time} onChange={(event) => setTime(event.target.value)} />
    </label>
  </div>
)
