/** Whom to ask about a referral or an appointment: the collaborative itself has neither. */
export function AppointmentHelp() {
  return (
    <section className="site-help__part" aria-labelledby="appointment-help">
      <h2 className="nhsuk-heading-s" id="appointment-help">
        Your referral or appointment
      </h2>
      <p>
        <strong>About a referral:</strong> ask the person who made it. This is usually your GP.
      </p>
      <p>
        <strong>About an appointment:</strong> call the number on your appointment letter. If you have no letter, ask
        the person who referred you.
      </p>
    </section>
  )
}
