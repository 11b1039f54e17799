/**
 * In the source of every page, shown only on one that expired and could not be rendered again, as in an outage of the
 * database (server/page-cache/expired.ts fills in the moment).
 */
export function ExpiredNotice() {
  return (
    <template data-when-expired>
      <div className="nhsuk-inset-text">
        <p>
          We cannot bring this page up to date at the moment. What depends on the time was right until{' '}
          <span data-expired-at />.
        </p>
      </div>
    </template>
  )
}
