'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { ask, read, type Answer } from '../ask'
import { CopyLink } from '../bundles/copy-link'
import { Dialog } from '../form/dialog'
import { useReviewed } from '../review/use-thread'
import { MenuButton } from './menu-button'
import { SharedLinks, type SharedLink } from './shared-links'

/** On the form of a record: a link that shows its draft to somebody without an account. */
export function SharePreview() {
  const reviewed = useReviewed()
  const isUnsaved = useFormModified()
  const [isOpen, setOpen] = useState(false)
  const [links, setLinks] = useState<SharedLink[]>([])
  const [days, setDays] = useState('7')
  const [answer, setAnswer] = useState<Answer | null>(null)
  if (reviewed === null) return null

  const address = `/api/preview-links/${reviewed.kind}/${'id' in reviewed ? reviewed.id : 'draft'}`
  const look = async (): Promise<void> => setLinks((await read<{ links: SharedLink[] }>(address))?.links ?? [])
  const open = (): void => {
    setAnswer(null)
    setOpen(true)
    void look()
  }
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setAnswer(await ask(address, { days }))
    await look()
  }
  return (
    <>
      <MenuButton id="action-share-preview" onClick={open}>
        Share preview…
      </MenuButton>
      {isOpen ? (
        <Dialog title="Share preview" close={() => setOpen(false)}>
          <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
            <p>Whoever has the link sees this draft, and nothing else that is not public, without an account.</p>
            <label>
              Days that it works
              <input
                type="number"
                min={1}
                max={30}
                required
                value={days}
                onChange={(event) => setDays(event.target.value)}
              />
            </label>
            {answer === null ? null : 'problem' in answer ? (
              <p role="alert">{answer.problem}</p>
            ) : (
              <div className="shared-link">
                <label>
                  Copy the link now: it is not shown again
                  <input readOnly value={answer.message} onFocus={({ target }) => target.select()} />
                </label>
                <CopyLink key={answer.message} address={answer.message} />
              </div>
            )}
            <SharedLinks links={links} address={address} reload={look} />
            <div className="panel-dialog__buttons">
              {isUnsaved ? <span role="status">Wait until your text is saved.</span> : null}
              <button type="submit" disabled={isUnsaved}>
                Make a link
              </button>
              <button type="button" onClick={() => setOpen(false)}>
                Close
              </button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  )
}
