import { weekdays } from '@/domain/dates/london-time'
import { capital } from '@/domain/formatting/capital'
import { longestInterval, occurrences } from '@/domain/governance/meeting-series'
import { type Choice, LabelledSelect } from '../labelled-select'

/** What is typed into the form, as it was typed. */
export type SeriesTyped = Record<'body' | 'occurrence' | 'weekday' | 'interval' | 'from' | 'until' | 'time', string>

interface Props {
  bodies: Choice[]
  typed: SeriesTyped
}

const days: Choice[] = weekdays.map((value) => ({ value, label: capital(value) }))
const which: Choice[] = occurrences.map((value) => ({
  value,
  label: value === 'weekly' ? 'Each one' : `The ${value} of the month`,
}))

/** Asks when a series takes place, and shows its days; works without scripts. */
export const SeriesForm = ({ bodies, typed }: Props) => (
  <form action="/admin/meeting-series" method="get" className="audit-filters" aria-label="When the meetings are">
    <LabelledSelect name="body" label="Body" all="Choose a body" choices={bodies} value={typed.body} />
    <LabelledSelect name="weekday" label="Weekday" all="Choose a weekday" choices={days} value={typed.weekday} />
    <LabelledSelect name="occurrence" label="Which" all="Choose which" choices={which} value={typed.occurrence} />
    <label>
      Every how many weeks or months
      <input type="number" name="interval" min={1} max={longestInterval} defaultValue={typed.interval || '1'} />
    </label>
    <label>
      Starts at
      <input name="time" defaultValue={typed.time} placeholder="2pm" />
    </label>
    <label>
      From
      <input name="from" defaultValue={typed.from} placeholder="1/1/2027" />
    </label>
    <label>
      Until
      <input name="until" defaultValue={typed.until} placeholder="31/12/2027" />
    </label>
    <div className="audit-filters__actions">
      <button type="submit">Show the days</button>
    </div>
  </form>
)
