/** The site's name on the login page, which has no other heading. */
export function Logo() {
  return <h1 className="brand">Diagnostics Collaborative</h1>
}

/** The site's icon, beside the breadcrumb. */
export function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" role="img" aria-label="Dashboard">
      <rect width="24" height="24" rx="3" fill="#005eb8" />
      <path d="M12 5v14M5 12h14" stroke="#fff" strokeWidth="3.5" />
    </svg>
  )
}
