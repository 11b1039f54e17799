/** What becomes of the words that somebody has typed: it is true of how the site is set. */
export function CountingNote({ counts }: { counts: boolean }) {
  return (
    <p className="site-note">
      {counts
        ? 'We count words that found nothing, so that we can add what is missing. We do not keep who typed them.'
        : 'We do not count what people search for.'}{' '}
      <a href="/privacy">Read about privacy</a>
    </p>
  )
}
