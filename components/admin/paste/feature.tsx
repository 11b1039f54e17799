'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { tidyHtml, tidyText } from './tidy'

/** The kind under which the editor copies its own texts. */
const own = 'application/x-lexical-editor'

const tidied = (clipboard: DataTransfer): string | null => {
  if (clipboard.types.includes(own)) return null
  const html = clipboard.getData('text/html')
  return html === '' ? tidyText(clipboard.getData('text/plain')) : tidyHtml(html)
}

/** Tidies what is pasted, then lets the editor paste it. */
function TidyPaste() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const handled = new WeakSet<Event>()
    const paste = (event: Event): boolean => {
      if (handled.has(event) || !(event instanceof ClipboardEvent) || !event.clipboardData) return false
      const html = tidied(event.clipboardData)
      if (html === null) return false
      event.preventDefault()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      const again = new ClipboardEvent('paste', { clipboardData, cancelable: true })
      handled.add(again)
      editor.dispatchCommand(PASTE_COMMAND, again)
      return true
    }
    return editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH)
  }, [editor])
  return null
}

export const TidyPasteFeatureClient = createClientFeature({
  plugins: [{ Component: TidyPaste, position: 'normal' }],
})
