/** The first link of every page: past header and menu to what the page is about. */
export function SkipLink() {
  return (
    <a className="nhsuk-skip-link" href="#maincontent">
      Skip to main content
    </a>
  )
}
