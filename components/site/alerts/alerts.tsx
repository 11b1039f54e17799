import { NotificationBanner } from '@/components/nhs/notification-banner'
import type { AlertLevel } from '@/domain/alerts/alert'

export interface AlertItem {
  /** its number, which makes its heading's id */
  id: number
  level: AlertLevel
  text: string
  link?: { href: string; text: string } | null
}

/** The level as people read it. */
export const levelTitles: Record<AlertLevel, string> = {
  urgent: 'Urgent',
  warning: 'Warning',
  information: 'Information',
}

/** What people must know at once, below the header; each a region with its level as the heading. */
export function Alerts({ alerts }: { alerts: AlertItem[] }) {
  if (alerts.length === 0) return null
  return (
    <div className="nhsuk-width-container site-alerts">
      {alerts.map(({ id, level, link, text }) => (
        <NotificationBanner key={id} id={`alert-${id}`} title={levelTitles[level]} variant={level}>
          <p>
            {text}
            {link ? (
              <>
                {' '}
                <a className="nhsuk-notification-banner__link" href={link.href}>
                  {link.text}
                </a>
              </>
            ) : null}
          </p>
        </NotificationBanner>
      ))}
    </div>
  )
}
