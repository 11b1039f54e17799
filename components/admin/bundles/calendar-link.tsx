/** Above the list of bundles. */
export function CalendarLink() {
  return (
    <p>
      <a href="/admin/planned">See what is planned, by day</a>
    </p>
  )
}
