/** In place of a fact that people need and nobody has told us: it is said, not left out. */
export function NotKnown() {
  return <span className="site-not-known">Not known yet</span>
}
