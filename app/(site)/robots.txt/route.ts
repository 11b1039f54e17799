import { absolute } from '@/content/site/site-address'

export const dynamic = 'force-dynamic'

/** What crawlers must not visit, and the sitemap's address. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    // catalogues of open data read what describes it; there are more questions to it than anybody should ask
    'Allow: /api/open/',
    'Disallow: /api/open/*?',
    'Disallow: /preview/',
    'Disallow: /search?',
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
