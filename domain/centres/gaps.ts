import { formatPartialDate, latestDay, type PartialDate } from '../dates/partial-date'
import { inWords } from '../text/in-words'
import { isAnyKnown, referrerKinds, type ReferrerKind, type Referrers } from './referrers'
import { ways, type KnownWay, type WayKey } from './ways'

/** What there may be to ask about. */
export type Topic =
  | 'hours'
  | 'bankHolidays'
  | 'phone'
  | 'address'
  | 'tests'
  | 'referrers'
  | 'access'
  | 'where'
  | 'results'
  | 'stepFree'
  | 'ways'

/** Something that nobody has told us about a centre, or that nobody has made sure of for long, with what to ask. */
export interface Gap {
  topic: Topic
  /** what it belongs to, as people say it: 'Opening times', a test, 'Getting there' */
  about: string
  why: 'not known' | 'never checked' | 'checked long ago'
  /** when it was checked last, a partial date */
  checked: PartialDate | null
  question: string
}

/** A test of a centre, as far as it is known. */
export interface OfferedTest {
  name: string
  /** 'group': tests of a network, and it is not known which */
  kind: 'test' | 'group'
  referrers: Referrers
  /** how people come, where and how results come: whether it is known */
  access: boolean
  where: boolean
  results: boolean
  /** what the page says of it, in words */
  says: readonly string[]
  checked: PartialDate | null
}

/** What is known of a centre, for whoever looks for what is not. */
export interface CheckedCentre {
  hours: boolean
  bankHolidays: boolean
  phone: boolean
  street: boolean
  postcode: boolean
  tests: readonly OfferedTest[]
  ways: Readonly<Record<WayKey, KnownWay | null>>
}

/** The day a year ago: what was checked before it was checked more than 12 months ago. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`

/** How it stands with a check; null: made within 12 months, whichever days a partial date means. */
const ageOf = (checked: PartialDate | null, today: string): 'never checked' | 'checked long ago' | null => {
  if (checked === null) return 'never checked'
  return latestDay(checked) < yearBefore(today) ? 'checked long ago' : null
}

const unknown = (topic: Topic, about: string, question: string): Gap => ({
  topic,
  about,
  why: 'not known',
  checked: null,
  question,
})

const stillRight = (says: string, checked: PartialDate | null): string =>
  checked === null
    ? `We say: ${says} Is that right?`
    : `We say, as of ${formatPartialDate(checked)}: ${says} Is that still right?`

/** Without a full stop a text would run into what follows. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const ofOpening = ({ bankHolidays, hours }: CheckedCentre): Gap[] => [
  ...(hours
    ? []
    : [unknown('hours', 'Opening times', 'On which days is the centre open, and from when to when on each of them?')]),
  ...(bankHolidays ? [] : [unknown('bankHolidays', 'Opening times', 'Is the centre open on bank holidays?')]),
]

const ofPlace = ({ phone, postcode, street }: CheckedCentre): Gap[] => {
  const missing = [...(street ? [] : ['street']), ...(postcode ? [] : ['postcode'])]
  return [
    ...(missing.length > 0 ? [unknown('address', 'Address', `What is the ${inWords(missing)}?`)] : []),
    ...(phone ? [] : [unknown('phone', 'Phone', 'Which number can people call with a question about the centre?')]),
  ]
}

const mayRefer: Record<ReferrerKind, string> = {
  gp: 'a GP practice',
  hospital: 'a hospital',
  self: 'people themselves',
}

const referrersQuestion = (referrers: Referrers): string => {
  const asked = referrerKinds.filter((kind) => referrers[kind] === null).map((kind) => mayRefer[kind])
  return isAnyKnown(referrers)
    ? `Can ${asked.join(' or ')} refer for it too?`
    : `Who can refer for it: ${asked.join(', ')}? For which people?`
}

const ofTest = (test: OfferedTest, today: string): Gap[] => {
  const about = test.name
  const age = ageOf(test.checked, today)
  return [
    ...(test.kind === 'group' ? [unknown('tests', about, 'Which of these tests does the centre do?')] : []),
    ...(referrerKinds.some((kind) => test.referrers[kind] === null)
      ? [unknown('referrers', about, referrersQuestion(test.referrers))]
      : []),
    ...(test.access ? [] : [unknown('access', about, 'Do people need an appointment, or can they walk in?')]),
    ...(test.where ? [] : [unknown('where', about, 'Which entrance, floor and room is it?')]),
    ...(test.results ? [] : [unknown('results', about, 'How do people get the result, and how long does it take?')]),
    ...(age === null
      ? []
      : [
          {
            topic: 'tests' as const,
            about,
            why: age,
            checked: test.checked,
            question: stillRight(
              sentence(test.says.length > 0 ? test.says.join('; ') : 'the centre does it'),
              test.checked,
            ),
          },
        ]),
  ]
}

const wayInWords = (label: string, { has, text }: KnownWay): string => {
  const known = has === 'no' ? 'there is none' : has === 'yes' ? 'there is' : null
  return `${label}: ${sentence([known, text].filter(Boolean).join('. '))}`
}

const ofWays = (centre: CheckedCentre, today: string): Gap[] =>
  ways.flatMap(({ key, label, question }): Gap[] => {
    const [topic, about] = [key === 'stepFree' ? ('stepFree' as const) : ('ways' as const), 'Getting there']
    const way = centre.ways[key]
    if (way === null) return [unknown(topic, about, `${label}: ${question}`)]
    // who asks for step-free gets a known yes first: words alone are none
    const asked = key === 'stepFree' && way.has === null ? [unknown(topic, about, `${label}: ${question}`)] : []
    const age = ageOf(way.checked, today)
    if (age === null) return asked
    return [
      ...asked,
      { topic, about, why: age, checked: way.checked, question: stillRight(wayInWords(label, way), way.checked) },
    ]
  })

/**
 * What is not known of a centre, was never checked, or was checked more than 12 months ago, in the order of its page.
 * @param today 'YYYY-MM-DD'
 */
export const gapsOf = (centre: CheckedCentre, today: string): Gap[] => [
  ...ofOpening(centre),
  ...(centre.tests.length === 0 ? [unknown('tests', 'Tests', 'Which tests does the centre do?')] : []),
  ...centre.tests.flatMap((test) => ofTest(test, today)),
  ...ofPlace(centre),
  ...ofWays(centre, today),
]
