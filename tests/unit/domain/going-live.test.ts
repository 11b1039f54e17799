import { beforeGoingLive, isReachableByOthers, type Operated } from '@/domain/going-live'

const done: Operated = {
  contactEmail: 'a@nhs.example',
  postalAddress: 'Preston',
  dataController: 'A trust',
  dataProtectionOfficer: 'b@nhs.example',
  accessibilityEmail: 'c@nhs.example',
  accessibilityResponseDays: 5,
  accessibilityTested: '2026-11-01',
  licence: 'OGL',
  siteUrl: 'https://portal.example',
  mail: true,
}

test('nothing is left when all is done', () => expect(beforeGoingLive(done)).toEqual([]))

test('at first all is left, each with a reason', () => {
  const tasks = beforeGoingLive({ siteUrl: 'http://localhost:3000', mail: false })
  expect(tasks).toHaveLength(10)
  for (const { label, why } of tasks)
    expect([label, why]).toEqual([expect.stringMatching(/^[A-Z]/), expect.stringMatching(/\.$/)])
})

test.each<[Partial<Operated>, number]>([
  [{ siteUrl: 'http://portal.example' }, 1],
  [{ siteUrl: 'https://localhost' }, 1],
  [{ contactEmail: '' }, 1],
  [{ contactEmail: '', contactPhone: '01' }, 0],
  [{ mail: false, dataController: null }, 2],
])('%j leaves %i', (over, count) => expect(beforeGoingLive({ ...done, ...over })).toHaveLength(count))

test.each([
  ['https://portal.nhs.uk', true],
  ['http://portal.nhs.uk:8080', true],
  ['http://10.0.0.4:3000', true],
  ['http://localhost:3000', false],
  ['http://127.0.0.1:3000', false],
  ['http://[::1]:3000', false],
  ['http://[::]:3000', false],
  ['http://0.0.0.0:3000', false],
  ['http://portal.localhost', false],
  ['https://portal.test', false],
  ['https://portal.invalid', false],
  ['https://portal.test.nhs.uk', true],
  ['https://not-localhost.nhs.uk', true],
  ['https://localhostel.org', true],
  ['https://127.nhs.uk', true],
  ['https://portal.test.', false],
  ['http://test', false],
  ['http://localhost.localdomain:3000', false],
  ['http://10.127.0.1', true],
  ['', false],
  ['portal.nhs.uk', false],
])('others can reach %s: %s', (url, reached) => expect(isReachableByOthers(url)).toBe(reached))
