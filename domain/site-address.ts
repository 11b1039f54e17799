/** The site's address without a slash at its end, from what the environment sets. Absolute addresses never use a request's host. */
export const siteAddressIn = ({ PORT, SITE_URL }: Readonly<Record<string, string | undefined>>): string =>
  (SITE_URL || `http://localhost:${PORT || '3000'}`).replace(/(?<!\/)\/+$/, '')
