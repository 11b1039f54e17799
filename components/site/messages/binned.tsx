import { MessagePage } from './message-page'

/** For who previews a draft that lies in the bin, with where its form is. */
export function Binned({ form }: { form: string }) {
  return (
    <MessagePage title="In the bin">
      <p>This draft was moved to the bin, so it has no preview.</p>
      <p>
        <a href={form}>Open it in the admin panel</a> to read it, or to restore it.
      </p>
    </MessagePage>
  )
}
