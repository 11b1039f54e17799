/**
 * The origins whose pages may use the login cookie: the site's own address; locally, also both names of localhost.
 * @param site SITE_URL, or nothing on one's own machine
 * @param port the port that it is served on there
 */
export const ownOrigins = (site: string | undefined, port: string | undefined): string[] => {
  const local = [`http://localhost:${port ?? '3000'}`, `http://127.0.0.1:${port ?? '3000'}`]
  if (!site) return local
  const { hostname, origin } = new URL(site)
  return ['localhost', '127.0.0.1'].includes(hostname) ? [...new Set([origin, ...local])] : [origin]
}
