import { ownOrigins } from '@/access/own-origins'

test.each([
  [undefined, undefined, ['http://localhost:3000', 'http://127.0.0.1:3000']],
  ['http://localhost:4000', '4000', ['http://localhost:4000', 'http://127.0.0.1:4000']],
  ['https://diagnostics.example.nhs.uk', '3000', ['https://diagnostics.example.nhs.uk']],
  ['https://diagnostics.example.nhs.uk/', '3000', ['https://diagnostics.example.nhs.uk']],
])('with SITE_URL %s and PORT %s the login cookie is taken from %j only', (site, port, origins) => {
  expect(ownOrigins(site, port)).toEqual(origins)
})
