'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { linkAddress } from '@/domain/links/link-address'
import { showLinkAddresses } from './links-in-editor'
import { tidyHtml, tidyText } from './tidy'

showLinkAddresses()

/** The kind under which the editor copies its own texts. */
const own = 'application/x-lexical-editor'

const tidied = (clipboard: DataTransfer): string | null => {
  if (clipboard.types.includes(own)) return null
  const html = clipboard.getData('text/html')
  return html === '' ? tidyText(clipboard.getData('text/plain')) : tidyHtml(html)
}

/** Words over words: Payload would make a link of what leads nowhere, such as file:///C:/rota.docx. */
const replacesWords = (clipboard: DataTransfer): boolean => {
  const text = clipboard.getData('text/plain').trim()
  const selection = $getSelection()
  if (text === '' || /\n/.test(text) || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  if (linkAddress(text) !== null) return false
  selection.insertRawText(text)
  return true
}

/** Tidies what is pasted, then lets the editor paste it. */
function TidyPaste() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const handled = new WeakSet<Event>()
    const paste = (event: Event): boolean => {
      if (handled.has(event) || !(event instanceof ClipboardEvent) || !event.clipboardData) return false
      const html = tidied(event.clipboardData)
      if (html === null) {
        if (event.clipboardData.types.includes(own) || !replacesWords(event.clipboardData)) return false
        event.preventDefault()
        return true
      }
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
