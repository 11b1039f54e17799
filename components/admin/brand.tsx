/** The site's name on the login page. */
export function Logo() {
  return <span className="brand">Diagnostics Collaborative</span>
}

/** The same in the space of a letter, beside the breadcrumb. */
export function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" role="img" aria-label="Dashboard">
      <rect width="24" height="24" rx="3" fill="#005eb8" />
      <path d="M12 5v14M5 12h14" stroke="#fff" strokeWidth="3.5" />
    </svg>
  )
}
