import type { ReactNode } from 'react'

interface Props {
  /** what its heading is called by */
  id: string
  title: string
  /** the design system's own is for information; the others differ in colour */
  variant?: 'information' | 'warning' | 'urgent'
  children: ReactNode
}

/**
 * A message about the whole site or page. A region with a heading, and no `role="alert"`: it is there as the page loads, so
 * a screen reader comes to it in its turn.
 */
export function NotificationBanner({ children, id, title, variant = 'information' }: Props) {
  return (
    <section className={`nhsuk-notification-banner site-alert--${variant}`} aria-labelledby={id}>
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">{children}</div>
    </section>
  )
}
