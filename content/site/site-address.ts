import { siteAddressIn } from '@/domain/site-address'

/** The site's address without a slash at its end. */
export const siteAddress = (): string => siteAddressIn(process.env)

/** The absolute address of a path: 'https://example.nhs.uk/news'. */
export const absolute = (path: string): string => `${siteAddress()}${path === '/' ? '/' : path}`
