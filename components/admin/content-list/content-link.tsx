/** In the panel's menu: the list of all content. Every role keeps some. */
export function ContentLink() {
  return (
    <a className="nav__link" href="/admin/content">
      <span className="nav__link-label">All content</span>
    </a>
  )
}
