import { MessagePage } from './message-page'

/** 404: nothing is at this address. */
export function NotFound() {
  return (
    <MessagePage title="Page not found">
      <p>If you typed the address, check that it is right.</p>
      <p>
        If you followed a link, the page may have moved or gone. You can <a href="/search">search this website</a> for
        it.
      </p>
    </MessagePage>
  )
}
