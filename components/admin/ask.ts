/** What the server says to something that was asked of it. */
export type Answer =
  { message: string } | { problem: string; /** of HTTP; none where nothing answered */ status?: number }

/** Sends something to the REST API and gives its words, whether it was done or refused. */
export async function ask(address: string, body: object): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) return { problem: 'The network is away. Nothing was changed.' }
  const answer = (await response.json().catch(() => ({}))) as { message?: string; errors?: { message: string }[] } // our own
  if (response.ok) return { message: answer.message ?? 'Done.' }
  const problem = answer.errors?.[0]?.message ?? 'The server refused it. Nothing was changed.'
  return { problem, status: response.status }
}

/** Reads what the panel is told, or null where that is not to be had. */
export async function read<Read>(address: string, signal?: AbortSignal): Promise<Read | null> {
  const response = await fetch(address, { credentials: 'include', ...(signal ? { signal } : {}) }).catch(() => null)
  return response?.ok ? ((await response.json()) as Read) : null // our own answer
}
