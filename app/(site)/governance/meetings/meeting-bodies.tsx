import type { MeetingPage } from '@/content/governance/meeting-page'

/** The bodies that meet, each with its page. */
export const MeetingBodies = ({ page: { alsoOf, body } }: { page: Pick<MeetingPage, 'alsoOf' | 'body'> }) =>
  [body, ...alsoOf].map((one) =>
    one ? (
      <span className="site-line" key={one.href}>
        <a href={one.href}>{one.text}</a>
      </span>
    ) : null,
  )
