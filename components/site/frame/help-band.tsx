import { AppointmentHelp } from './appointment-help'
import { UrgentHelp } from './urgent-help'

/** On every page: what to do when it is urgent, and whom to ask about an appointment. */
export function HelpBand() {
  return (
    <aside className="site-help" aria-label="Help">
      <div className="nhsuk-width-container site-help__columns">
        <UrgentHelp />
        <AppointmentHelp />
      </div>
    </aside>
  )
}
