import { weekdays } from '@/domain/dates/london-time'
import { tick } from '@/domain/opening-hours/ticked-days'
import { idsOf, startingIn, type Known } from '../starting'

const centre = startingIn('cdcs')

/** One row a test; what is not known of it stays empty. */
const offered = (known: Known, tests: string[], networks: string[] = []) => [
  ...idsOf(
    known,
    tests.map((test) => `tests/${test}`),
  ).map((test) => ({ test })),
  // tests of a network, where it is not known which
  ...idsOf(
    known,
    networks.map((network) => `networks/${network}`),
  ).map((network) => ({ network })),
]

const everyDay = tick(weekdays)
const workingDays = tick(weekdays.slice(0, 5))

export const cdcs = [
  centre('whitegate-health-centre', (known) => ({
    name: 'Whitegate Health Centre',
    summary: 'A hub in Blackpool for X-ray, ultrasound, CT and blood tests.',
    kind: 'hub',
    hostTrust: known.id('trusts/blackpool-teaching-hospitals') ?? 0,
    openedOn: '2021',
    address: { line1: '150-158 Whitegate Drive', town: 'Blackpool', postcode: 'FY3 9ES' },
    latitude: 53.8211,
    longitude: -3.0209,
    approximate: true,
    status: { state: 'open' },
    hours: [{ days: everyDay, opens: '08:00', closes: '20:00' }],
    offerings: offered(known, ['x-ray', 'ultrasound-scan', 'ct-scan', 'blood-test']),
    gettingThere: {
      parking: { has: 'yes', text: 'Parking on site is limited.', checked: '2024-01' },
      bus: { text: '2 bus services stop outside the centre.', checked: '2024-01' },
    },
    needsConfirmation:
      'Parking and buses are as Healthwatch Blackpool reported them in January 2024. Is there step-free access?',
  })),
  centre('fleetwood-health-and-wellbeing-centre', (known) => ({
    name: 'Fleetwood Health and Wellbeing Centre',
    summary: 'A spoke in Fleetwood, run by Blackpool Teaching Hospitals.',
    kind: 'spoke',
    hostTrust: known.id('trusts/blackpool-teaching-hospitals') ?? 0,
    address: { line1: 'Dock Street', town: 'Fleetwood', postcode: 'FY7 6HP' },
    latitude: 53.9164,
    longitude: -3.0263,
    approximate: true,
    status: { state: 'open' },
    hours: [{ days: everyDay, opens: '08:00', closes: '20:00' }],
    needsConfirmation:
      'Which tests are offered here? The centre was announced on 6 December 2022 for 2023: when did it open?',
  })),
  centre('preston-healthport', (known) => {
    const bloodTest = known.id('tests/blood-test')
    return {
      name: 'Preston Healthport',
      summary:
        'A hub in Fulwood for blood tests. With a request from a hospital, or an urgent one from your GP, you can walk in.',
      kind: 'hub',
      hostTrust: known.id('trusts/lancashire-teaching-hospitals') ?? 0,
      openedOn: '2021',
      address: { line1: 'Vicarage Lane', line2: 'Fulwood', town: 'Preston', postcode: 'PR2 8DW' },
      latitude: 53.7775,
      longitude: -2.7072,
      approximate: true,
      status: { state: 'open' },
      offerings:
        bloodTest === undefined
          ? []
          : [
              {
                test: bloodTest,
                access: 'walk-in',
                referrers: { gp: 'yes', hospital: 'yes', self: 'no' },
                referral: 'From a GP practice for urgent blood tests only',
                lastArrival: '12:00',
                hours: [{ days: workingDays, opens: '08:30', closes: '12:30' }],
                source: 'lep.co.uk, 21 October 2024',
                checked: '2024-10-21',
              },
            ],
      gettingThere: { parking: { has: 'yes', text: 'Parking is free.' } },
      needsConfirmation: 'Which other tests are offered here, and when is the centre open for them?',
    }
  }),
  centre('rossendale-primary-health-care-centre', (known) => ({
    name: 'Rossendale Primary Health Care Centre',
    summary: 'A hub in Rossendale for MRI, CT, X-ray, ultrasound and blood tests.',
    kind: 'hub',
    hostTrust: known.id('trusts/east-lancashire-hospitals') ?? 0,
    address: { town: 'Rossendale' },
    latitude: 53.7038,
    longitude: -2.2894,
    approximate: true,
    status: { state: 'open' },
    offerings: offered(known, ['mri-scan', 'ultrasound-scan', 'x-ray', 'ct-scan', 'blood-test']),
    needsConfirmation: 'The full address, the opening hours and the opening year (sources say 2021 and 2022).',
  })),
  centre('burnley-general-hospital', (known) => ({
    name: 'Burnley General Hospital',
    summary: 'A spoke in Burnley for endoscopy, X-ray, ultrasound and MRI.',
    kind: 'spoke',
    hostTrust: known.id('trusts/east-lancashire-hospitals') ?? 0,
    body: known.text(`The centre has 3 endoscopy rooms. 2 of them were added in spring 2023, for up to 14,000 extra tests in 2 years.
      Burnley and [Rossendale](cdcs/rossendale-primary-health-care-centre) did over 86,000 tests from October 2022 to March 2025.`),
    address: { line1: 'Burnley General Hospital', town: 'Burnley' },
    latitude: 53.7992,
    longitude: -2.2186,
    approximate: true,
    status: { state: 'open' },
    offerings: offered(known, ['x-ray', 'ultrasound-scan', 'mri-scan'], ['endoscopy']),
    needsConfirmation:
      'The full address and the opening hours. Endoscopy is known to be offered: which endoscopy tests?',
  })),
  centre('westmorland-general-hospital', (known) => ({
    name: 'Westmorland General Hospital',
    summary: 'A hub in Kendal for CT, MRI, X-ray, endoscopy and pathology.',
    kind: 'hub',
    hostTrust: known.id('trusts/university-hospitals-of-morecambe-bay') ?? 0,
    body: known.text(`The centre is in an £8.6 million building. It is on level 2, the same floor as the main entrance.
      It offers CT, MRI, X-ray, endoscopy and pathology. Pathology is tests of blood and other samples: which ones are offered here is not known yet.`),
    address: { line1: 'Burton Road', town: 'Kendal', postcode: 'LA9 7RG' },
    latitude: 54.3256,
    longitude: -2.7427,
    approximate: true,
    status: { state: 'open' },
    offerings: offered(known, ['ct-scan', 'mri-scan', 'x-ray'], ['endoscopy']),
    needsConfirmation:
      'The opening hours, and when the centre opened (planned for May 2024). Endoscopy and pathology are known to be offered: which tests?',
  })),
  centre('heysham-primary-care-centre', (known) => ({
    name: 'Heysham Primary Care Centre',
    summary: 'A spoke in Heysham for spirometry and other tests.',
    kind: 'spoke',
    hostTrust: known.id('trusts/university-hospitals-of-morecambe-bay') ?? 0,
    partners: idsOf(known, ['organisations/morecambe-bay-primary-care-collaborative']),
    openedOn: '2024-03-01',
    body: known.text(
      'Nearly 3,500 patients had come by late May 2024. By then the centre gave over 1,000 extra tests a month. Which tests it offers besides spirometry is not known yet.',
    ),
    address: { line1: 'Middleton Road', town: 'Heysham' },
    latitude: 54.0506,
    longitude: -2.8768,
    approximate: true,
    status: { state: 'open' },
    offerings: offered(known, ['spirometry']),
    needsConfirmation: 'The postcode, the opening hours and which other tests are offered.',
  })),
  centre('croslands-furness-general-hospital', (known) => ({
    name: 'Croslands, Furness General Hospital',
    summary: 'A spoke in Barrow-in-Furness for MRI scans. It has 3 clinic rooms.',
    kind: 'spoke',
    hostTrust: known.id('trusts/university-hospitals-of-morecambe-bay') ?? 0,
    partners: idsOf(known, ['organisations/morecambe-bay-primary-care-collaborative']),
    openedOn: '2025-08',
    body: known.text('The centre cost £5.8 million. It has an MRI scanner and 3 clinic rooms.'),
    address: { line1: 'Furness General Hospital', town: 'Barrow-in-Furness' },
    latitude: 54.1185,
    longitude: -3.2302,
    approximate: true,
    status: { state: 'open' },
    offerings: offered(known, ['mri-scan']),
    needsConfirmation: 'The postcode, the opening hours, and the day on which the centre opened (early August 2025).',
  })),
]
