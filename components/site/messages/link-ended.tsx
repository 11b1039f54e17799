import { MessagePage } from './message-page'

/** 410: a link to a draft that works no more. */
export function LinkEnded() {
  return (
    <MessagePage title="This link has ended">
      <p>It showed a page that was not public yet.</p>
      <p>Ask whoever sent it to you for a new link.</p>
    </MessagePage>
  )
}
