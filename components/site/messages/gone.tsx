import { InsetText } from '@/components/nhs/inset-text'
import { MessagePage } from './message-page'

interface Props {
  /** what was here */
  title?: string | null
  /** why it was taken away */
  reason?: string | null
  /** when, as people read it */
  since?: string | null
}

/** 410: something was at this address and has been taken away for good. */
export function Gone({ title, reason, since }: Props) {
  return (
    <MessagePage title="This page has been taken away">
      <p>
        {title ? `The page "${title}" is no longer on this site.` : 'The page is no longer on this site.'}
        {since ? ` We took it away on ${since}.` : ''}
      </p>
      {reason ? (
        <InsetText>
          <p>{reason}</p>
        </InsetText>
      ) : null}
    </MessagePage>
  )
}
