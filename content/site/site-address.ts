/** The site's address without a trailing slash. Absolute addresses never use a request's Host header. */
export const siteAddress = (): string =>
  (process.env.SITE_URL || `http://localhost:${process.env.PORT || '3000'}`).replace(/(?<!\/)\/+$/, '')

/** The absolute address of a path: 'https://example.nhs.uk/news'. */
export const absolute = (path: string): string => `${siteAddress()}${path === '/' ? '/' : path}`
