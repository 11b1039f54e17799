/** How the server answered a save of a form. */
export interface SaveAnswer<Body> {
  /** 0 if there was no answer */
  status: number
  /** null if it is not JSON */
  body: Body | null
  isAutosave: boolean
}

const isSave = (init: RequestInit | undefined): boolean =>
  ['PATCH', 'POST'].includes(init?.method?.toUpperCase() ?? '') && init?.body instanceof FormData

/**
 * Tells how the server answered each save of Payload's forms, before the form itself knows. Payload 3.90 has no other
 * place to hear of one that was refused: its `submit` settles without an answer then.
 * @param told where it was saved to, such as '/api/trusts/4', and the answer
 * @returns ends the watch
 */
export function watchSaves<Body>(told: (address: string, answer: SaveAnswer<Body>) => void): () => void {
  const send = window.fetch.bind(window)
  const watched: typeof fetch = async (input, init) => {
    const isWatched = isSave(init) && (typeof input === 'string' || input instanceof URL)
    if (!isWatched) return send(input, init)
    const { pathname, searchParams } = new URL(input, window.location.href)
    const isAutosave = searchParams.get('autosave') === 'true'
    const response = await send(input, init).catch((error: unknown) => {
      told(pathname, { status: 0, body: null, isAutosave })
      throw error
    })
    const read = response.clone().json() as Promise<Body> // what the REST API answers
    told(pathname, { status: response.status, body: await read.catch(() => null), isAutosave })
    return response
  }
  window.fetch = watched
  return () => {
    if (window.fetch === watched) window.fetch = send
  }
}
