/** The address of the site without a slash at its end; absolute addresses are made with it, never with a request's host. */
export const siteAddress = (): string =>
  (process.env.SITE_URL || `http://localhost:${process.env.PORT || '3000'}`).replace(/\/+$/, '')

/** The whole address of a page, for example 'https://example.nhs.uk/news'. */
export const absolute = (path: string): string => `${siteAddress()}${path === '/' ? '/' : path}`
