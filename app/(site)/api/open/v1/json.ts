/** Data as JSON. */
export const json = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
