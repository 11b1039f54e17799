/** In the panel's menu: the list of what is planned. */
export function PlannedLink() {
  return (
    <a className="nav__link planned-link" href="/admin/planned">
      Planned, by day
    </a>
  )
}
