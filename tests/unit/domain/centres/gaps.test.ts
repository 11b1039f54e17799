import { gapsOf, type CheckedCentre, type OfferedTest } from '@/domain/centres/gaps'
import { countedAs, countedGaps } from '@/domain/centres/gap-counts'
import { bySubject, questionsInWords, questionsMail } from '@/domain/centres/questions'
import { ways, type KnownWay } from '@/domain/centres/ways'

const today = '2026-11-29'

const everyWay = (way: KnownWay | null): CheckedCentre['ways'] =>
  Object.fromEntries(ways.map(({ key }) => [key, way])) as CheckedCentre['ways'] // each of the keys

const bloodTest: OfferedTest = {
  name: 'Blood test',
  kind: 'test',
  referrers: { gp: 'yes', hospital: 'yes', self: 'no' },
  access: true,
  where: true,
  results: true,
  says: ['by appointment', 'arrive before midday'],
  checked: '2026-10',
}

const full: CheckedCentre = {
  hours: true,
  bankHolidays: true,
  phone: true,
  street: true,
  postcode: true,
  tests: [bloodTest],
  ways: everyWay({ has: 'yes', text: 'In the hall.', checked: '2026-01-05' }),
}

const questionsOf = (centre: CheckedCentre): string[] => gapsOf(centre, today).map(({ question }) => question)

test('of a centre that is known and was checked within 12 months nothing is asked', () => {
  expect(gapsOf(full, today)).toEqual([])
})

test.each([
  ['2025-11-29', []],
  ['2025-11-28', ['checked long ago']],
  ['2025-11', []],
  ['2025-10', ['checked long ago']],
  ['2025', []],
  ['2024', ['checked long ago']],
  [null, ['never checked']],
])('a test checked %s: %j', (checked, why) => {
  expect(gapsOf({ ...full, tests: [{ ...bloodTest, checked }] }, today).map((gap) => gap.why)).toEqual(why)
})

test('what is not known of a centre is asked in the order of its page', () => {
  const bare: CheckedCentre = {
    hours: false,
    bankHolidays: false,
    phone: false,
    street: false,
    postcode: false,
    tests: [],
    ways: everyWay(null),
  }
  const gaps = gapsOf(bare, today)
  expect(gaps.map(({ topic }) => topic)).toEqual([
    'hours',
    'bankHolidays',
    'tests',
    'address',
    'phone',
    'stepFree',
    ...Array.from({ length: ways.length - 1 }, () => 'ways'),
  ])
  expect(gaps.every(({ why }) => why === 'not known')).toBe(true)
  expect(gaps[3]?.question).toBe('What is the street and postcode?')
})

test('of a test only what is missing is asked, and its kinds where it is a group', () => {
  const endoscopy: OfferedTest = {
    ...bloodTest,
    name: 'Endoscopy',
    kind: 'group',
    referrers: { gp: 'yes', hospital: null, self: null },
    access: false,
    results: false,
  }
  const unknown = { ...bloodTest, referrers: { gp: null, hospital: null, self: null } }
  expect(questionsOf({ ...full, tests: [endoscopy, unknown] })).toEqual([
    'Which of these tests does the centre do?',
    'Can a hospital or people themselves refer for it too?',
    'Do people need an appointment, or can they walk in?',
    'How do people get the result, and how long does it take?',
    'Who can refer for it: a GP practice, a hospital, people themselves? For which people?',
  ])
})

test('what was never checked, or long ago, is quoted, so that somebody can say if it is right', () => {
  const tests = [{ ...bloodTest, checked: '2024-10-21' }]
  const parking = { has: 'yes' as const, text: 'Free', checked: '2024-01' }
  const toilets = { has: 'no' as const, text: null, checked: null }
  const onlyNamed = { ...bloodTest, says: [], checked: null }
  const bus = { has: null, text: 'Line 1.', checked: null }
  expect(questionsOf({ ...full, tests: [...tests, onlyNamed], ways: { ...full.ways, parking, toilets, bus } })).toEqual(
    [
      'We say, as of 21 October 2024: by appointment; arrive before midday. Is that still right?',
      'We say: the centre does it. Is that right?',
      'We say, as of January 2024: Parking: there is. Free. Is that still right?',
      'We say: Bus and train: Line 1. Is that right?',
      'We say: Toilets: there is none. Is that right?',
    ],
  )
})

test('step-free access in words alone is no known yes', () => {
  const stepFree = { has: null, text: 'A ramp at the back.', checked: '2026-10' }
  expect(gapsOf({ ...full, ways: { ...full.ways, stepFree } }, today)).toMatchObject([
    { topic: 'stepFree', why: 'not known' },
  ])
  const bus = { has: null, text: 'Line 1.', checked: '2026-10' }
  expect(gapsOf({ ...full, ways: { ...full.ways, bus } }, today)).toEqual([])
})

const about = { name: 'Preston Healthport', page: 'https://portal.test/centre' }

test('the questions are a plain text, by subject and numbered through', () => {
  const gaps = gapsOf({ ...full, hours: false, bankHolidays: false, phone: false }, today)
  expect(bySubject(gaps).map((subject) => [subject.about, subject.gaps.length])).toEqual([
    ['Opening times', 2],
    ['Phone', 1],
  ])
  const text = questionsInWords(about, gaps)
  expect(text).toContain('Opening times\n1. On which days')
  expect(text).toContain('Phone\n3. Which number')
  expect(text).toContain('What we tell the public: https://portal.test/centre')
})

test('tests of which just the same is asked are one subject', () => {
  const tests = ['MRI scan', 'CT scan', 'X-ray'].map((name) => ({ ...bloodTest, name, access: name === 'X-ray' }))
  const gaps = gapsOf({ ...full, tests: [...tests, { ...bloodTest, name: 'ECG', access: false, where: false }] }, today)
  expect(bySubject(gaps).map((subject) => [subject.about, subject.gaps.length])).toEqual([
    ['MRI scan and CT scan, for each', 1],
    ['ECG', 2],
  ])
  // as many questions are not yet the same
  const walkIn = { ...bloodTest, name: 'ECG', access: false }
  const room = { ...bloodTest, name: 'X-ray', where: false }
  expect(bySubject(gapsOf({ ...full, tests: [walkIn, room] }, today)).map((subject) => subject.about)).toEqual([
    'ECG',
    'X-ray',
  ])
})

test('a mail begins with the questions, or, where they are too long for an address, with its subject alone', () => {
  const short = questionsMail(about, gapsOf({ ...full, phone: false }, today))
  expect(short.isWhole).toBe(true)
  expect(new URL(short.href).searchParams.get('body')).toContain('\r\n1. Which number')
  const ways = everyWay({ has: 'no', text: 'x'.repeat(200), checked: null })
  const long = questionsMail(about, gapsOf({ ...full, ways }, today))
  expect(long).toEqual({ href: 'mailto:?subject=Questions%20about%20Preston%20Healthport', isWhole: false })
})

test('the dashboard counts each gap once, and finds it by its name in an address', () => {
  const [hours] = gapsOf({ ...full, hours: false }, today)
  const [old] = gapsOf({ ...full, tests: [{ ...bloodTest, checked: '2020' }] }, today)
  const counted = [hours, old].map((gap) => gap && countedGaps.filter(({ has }) => has(gap)).map(({ what }) => what))
  expect(counted).toEqual([['hours'], ['old']])
  expect([countedAs('hours')?.one, countedAs('nonsense')]).toEqual(['centre without opening hours', null])
})
