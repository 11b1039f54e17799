/** Data as JSON. */
export const json = (text: string, type = 'application/json'): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
