import { afterLooking, externalAddress } from '@/domain/links/external-link'
import { recordText } from '@/domain/house-style/record-text'
import { findExternalLinks } from '@/domain/house-style/rules/external-links'
import { nothingKnown } from '@/domain/house-style/text'

test.each([
  ['https://www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
  ['www.nhs.uk', 'https://www.nhs.uk/'],
  ['https://www.nhs.uk/a#part', 'https://www.nhs.uk/a'],
  ['http://Example.org', 'http://example.org/'],
  ['/about', null],
  ['mailto:team@nhs.net', null],
  ['tel:111', null],
  ['/about?from=https://www.nhs.uk', null],
  ['mailto:team@nhs.net?body=https://www.nhs.uk', null],
  [`https://example.org/${'a'.repeat(480)}`, `https://example.org/${'a'.repeat(480)}`],
  [`https://example.org/${'a'.repeat(481)}`, null],
  ['javascript:alert(1)', null],
])('%s is asked for as %s', (href, address) => expect(externalAddress(href)).toBe(address))

const day = 24 * 60 * 60 * 1000
const gone = { works: false, isCertain: true, problem: 'the page is not there (404)' } as const
const away = { works: false, isCertain: false, problem: 'the site did not answer' } as const
const fresh = { failures: 0, firstSeen: null }

test('what works is looked at again in a week, what does not the next day', () => {
  expect(afterLooking({ failures: 2, firstSeen: 5 }, { works: true }, 1000)).toEqual({
    failures: 0,
    firstSeen: null,
    isBroken: false,
    problem: null,
    dueAt: 1000 + 7 * day,
  })
  expect(afterLooking(fresh, gone, 1000)).toEqual({
    failures: 1,
    firstSeen: 1000,
    isBroken: true,
    problem: gone.problem,
    dueAt: 1000 + day,
  })
})

test('what may be an outage is believed at the third time, and keeps the day when it was first seen', () => {
  const one = afterLooking(fresh, away, 1000)
  const two = afterLooking(one, away, 2000)
  const three = afterLooking(two, away, 3000)
  expect([one, two, three].map(({ isBroken }) => isBroken)).toEqual([false, false, true])
  expect(three.firstSeen).toBe(1000)
})

test('an address by itself in a field is judged, and says since when', () => {
  const text = recordText([{ type: 'text', name: 'website', label: 'Website' }], {
    website: 'https://gone.example.nhs.uk',
  })
  const broken = new Map([
    ['https://gone.example.nhs.uk/', { problem: 'there is no such site', firstSeen: '2026-03-02' }],
  ])
  const [found] = findExternalLinks(text, { ...nothingKnown, broken })
  expect(found).toMatchObject({ at: { path: 'website', label: 'Website' }, spot: null })
  expect(found?.how).toContain('First seen: 2 March 2026')
  expect(findExternalLinks(text, nothingKnown)).toEqual([])
})
