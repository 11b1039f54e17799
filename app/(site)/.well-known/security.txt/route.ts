import { contacts } from '@/content/pages/contacts'
import { now, today } from '@/content/clock'
import { absolute } from '@/content/site/site-address'
import { setStatus } from '@/server/page-cache/cache-tags'

export const dynamic = 'force-dynamic'

/** Where to report a vulnerability (RFC 9116); 404 while the settings have no contact. */
export async function GET(): Promise<Response> {
  const { email } = await contacts()
  const day = today(now())
  if (email === null) setStatus(404)
  const expires = `${Number(day.slice(0, 4)) + 1}${day.slice(4, 7)}-01T00:00:00Z`
  const lines =
    email === null
      ? ['No contact is known yet.']
      : [
          `Contact: mailto:${email}`,
          `Expires: ${expires}`,
          'Preferred-Languages: en',
          `Canonical: ${absolute('/.well-known/security.txt')}`,
        ]
  return new Response(`${lines.join('\n')}\n`, {
    status: email === null ? 404 : 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
