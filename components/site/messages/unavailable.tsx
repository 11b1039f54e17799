import { MessagePage } from './message-page'

/** 503: the page cannot be rendered just now. */
export function Unavailable() {
  return (
    <MessagePage title="This page is not available just now">
      <p>Try again in a few minutes.</p>
      <p>The other pages of this site may still work.</p>
    </MessagePage>
  )
}
