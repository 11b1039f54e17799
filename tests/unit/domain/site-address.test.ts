import { siteAddressIn } from '@/domain/site-address'

test.each([
  [{ SITE_URL: 'https://portal.nhs.uk' }, 'https://portal.nhs.uk'],
  [{ SITE_URL: 'https://portal.nhs.uk/' }, 'https://portal.nhs.uk'],
  [{ SITE_URL: 'https://portal.nhs.uk//' }, 'https://portal.nhs.uk'],
  [{ SITE_URL: 'https://www.nhs.uk/portal/' }, 'https://www.nhs.uk/portal'],
  [{ SITE_URL: 'https://portal.nhs.uk', PORT: '8080' }, 'https://portal.nhs.uk'],
  [{ PORT: '8080' }, 'http://localhost:8080'],
  [{ SITE_URL: '', PORT: '8080' }, 'http://localhost:8080'],
  [{ SITE_URL: '', PORT: '' }, 'http://localhost:3000'],
  [{}, 'http://localhost:3000'],
])('with %j the site is at %s', (environment, address) => expect(siteAddressIn(environment)).toBe(address))
