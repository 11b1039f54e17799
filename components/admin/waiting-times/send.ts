import type { CheckAnswer, CheckLine } from '@/domain/waiting-times/import/checked'

/** How far a check is. */
export type Progress = { sent: number; of: number } | { waits: true } | { rows: number }

const refusalIn = (text: string): string => {
  try {
    const { errors } = JSON.parse(text) as { errors?: { message?: string }[] } // Payload's form of errors
    return errors?.[0]?.message ?? 'The server refused the file.'
  } catch {
    // the edge answers with a page
    return 'The server did not take the file. It may be too large, or the server may be busy. Try again in a minute.'
  }
}

/**
 * Sends a file to be looked at, and tells how far that is: first how much of it has been sent, then how many rows have been read.
 * `fetch` does not tell the first.
 */
export const checkFile = (file: File, onProgress: (progress: Progress) => void): Promise<CheckAnswer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/waiting-imports/check?name=${encodeURIComponent(file.name.slice(-200))}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, of: total })
    let taken = 0
    let last: CheckAnswer | null = null
    const take = (): void => {
      if (request.status !== 200) return
      const end = request.responseText.lastIndexOf('\n')
      for (const line of request.responseText.slice(taken, Math.max(end, taken)).split('\n').filter(Boolean)) {
        const said = JSON.parse(line) as CheckLine // our own answer
        if ('rows' in said || 'waits' in said) onProgress(said)
        else last = said
      }
      taken = Math.max(end, taken)
    }
    request.onprogress = take
    request.onerror = () => resolve({ problem: 'The network is away. Nothing was changed.' })
    request.onload = () => {
      take()
      resolve(
        request.status === 200
          ? (last ?? { problem: 'The server stopped in the middle. Nothing was changed. Try again.' })
          : { problem: refusalIn(request.responseText) },
      )
    }
    request.send(file)
  })
