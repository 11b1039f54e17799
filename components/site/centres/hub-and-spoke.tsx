/** What the two kinds of centre are, where lists first name them. Source: the national CDC programme's terms. */
export function HubAndSpoke() {
  return (
    <p className="site-note">
      A hub is a larger centre with a nationally agreed range of tests. A spoke is smaller, with some of the tests.
    </p>
  )
}
