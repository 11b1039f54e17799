/** What to do when it is urgent. Source: NHS, 111.nhs.uk and 999. */
export function UrgentHelp() {
  return (
    <section className="site-help__part site-help__part--urgent" aria-labelledby="urgent-help">
      <h2 className="nhsuk-heading-s" id="urgent-help">
        Urgent medical help
      </h2>
      <p>
        <strong>
          Call <a href="tel:999">999</a>
        </strong>{' '}
        if a life is in danger.
      </p>
      <p>
        <strong>
          Use <a href="https://111.nhs.uk/">111.nhs.uk</a> or call <a href="tel:111">111</a>
        </strong>{' '}
        if you need help soon and no life is in danger.
      </p>
    </section>
  )
}
