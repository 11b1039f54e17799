import type { CentreData } from '@/content/centres/open-data'

const checked = '2026-10-12'

/** A made-up centre with one test, for the page that explains the data. */
export const exampleCentre: CentreData = {
  id: 4,
  href: '/community-diagnostic-centres/example-centre',
  name: 'Example Centre',
  summary: 'A centre for blood tests.',
  kind: 'spoke',
  host: { id: 2, name: 'Example Trust' },
  phone: '01632 960000',
  address: { line1: '1 Example Street', line2: null, town: 'Preston', postcode: 'PR1 1AA' },
  position: { latitude: 53.7632, longitude: -2.7031, approximate: false },
  state: 'open',
  status: null,
  hours: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '20:00' },
    { days: ['saturday'], week: 'second', opens: '09:00', closes: '13:00' },
  ],
  bankHolidays: 'closed',
  exceptions: [{ date: '2026-12-24', until: '2026-12-26', closed: true, reason: 'Christmas' }],
  offerings: [
    {
      id: 7,
      what: { href: '/tests/blood-test', text: 'Blood test' },
      kind: 'test',
      access: 'walk-in',
      referrers: { gp: 'yes', hospital: 'yes', self: null },
      referral: 'From a GP practice for urgent blood tests only',
      lastArrival: '12:00',
      hours: [{ days: ['monday', 'wednesday'], opens: '08:30', closes: '12:30' }],
      open: null,
      status: null,
      where: { entrance: 'Main entrance', floor: 'Level 2', room: null },
      preparation: null,
      ages: { from: 16, to: null },
      results: { how: 'Your GP practice will contact you', when: 'About 2 weeks' },
      notes: null,
      source: 'Centre manager',
      checked,
    },
  ],
  gettingThere: {
    stepFree: { has: 'yes', text: 'Level from the car park to all rooms.', checked },
    parking: { has: 'yes', text: null, checked: null },
    blueBadge: null,
    dropOff: null,
    bus: { has: null, text: 'Line 1 stops outside.', checked: '2026-10' },
    hearingLoop: { has: 'no', text: null, checked },
    interpreters: null,
    communication: null,
    toilets: null,
    changingPlace: null,
    quietSpace: null,
  },
  updatedAt: '2026-10-12T09:00:00.000Z',
}
