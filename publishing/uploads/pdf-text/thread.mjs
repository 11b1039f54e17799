import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

// A thread that reads the words of a PDF, page by page: whoever waits for it may end it at any time.

/** @type {{ file: Uint8Array, most: number }} */
const { file, most } = workerData
// the library tells of each odd file in the console
const document = await getDocumentProxy(file, { verbosity: 0 })
let length = 0
for (let number = 1; number <= document.numPages && length < most; number++) {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  length += text.length
  parentPort?.postMessage(text)
  page.cleanup()
}
parentPort?.postMessage(null)
