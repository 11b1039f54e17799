interface Answer {
  doc?: Record<string, unknown>
  result?: Record<string, unknown>
  errors?: { message: string }[]
}

export type Changed = { doc: Record<string, unknown> } | { problem: string }

/**
 * Stores a state of a record without its form: published, or no longer.
 * @param address of the REST API, such as '/api/trusts/4' or '/api/globals/home'
 */
export async function changeStatus(address: string, body: Record<string, unknown>): Promise<Changed> {
  const response = await fetch(`${address}?depth=0`, {
    method: address.startsWith('/api/globals/') ? 'POST' : 'PATCH',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) return { problem: 'The network is away. Nothing was changed.' }
  const { doc, errors, result } = (await response.json().catch(() => ({}))) as Answer // Payload's answer
  if (response.ok) return { doc: doc ?? result ?? {} }
  return { problem: errors?.[0]?.message ?? 'The server refused it. Nothing was changed.' }
}
