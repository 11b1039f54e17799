import type { Gap, Topic } from './gaps'

/** What the dashboard counts of centres. */
interface Counted {
  /** the name in the address of the list */
  what: 'hours' | 'phone' | 'tests' | 'referrers' | 'step-free' | 'old'
  label: string
  /** what is said of one centre and of several */
  one: string
  several: string
  has: (gap: Gap) => boolean
}

const notKnown =
  (topic: Topic) =>
  (gap: Gap): boolean =>
    gap.topic === topic && gap.why === 'not known'

/** What readers miss most, and what nobody has looked at for long. */
export const countedGaps: readonly Counted[] = [
  {
    what: 'hours',
    label: 'Opening times not known',
    one: 'centre without opening hours',
    several: 'centres without opening hours',
    has: notKnown('hours'),
  },
  {
    what: 'phone',
    label: 'Telephone number not known',
    one: 'centre without a telephone number',
    several: 'centres without a telephone number',
    has: notKnown('phone'),
  },
  {
    what: 'tests',
    label: 'Tests not known',
    one: 'centre that does not say which tests it does',
    several: 'centres that do not say which tests they do',
    has: notKnown('tests'),
  },
  {
    what: 'referrers',
    label: 'Who can refer not known',
    one: 'centre that does not say who can refer',
    several: 'centres that do not say who can refer',
    has: notKnown('referrers'),
  },
  {
    what: 'step-free',
    label: 'Step-free access not known',
    one: 'centre that says nothing of step-free access',
    several: 'centres that say nothing of step-free access',
    has: notKnown('stepFree'),
  },
  {
    what: 'old',
    label: 'Checked more than 12 months ago',
    one: 'centre with something checked more than 12 months ago',
    several: 'centres with something checked more than 12 months ago',
    has: ({ why }) => why === 'checked long ago',
  },
]

/** What to leave in of the gaps of each centre, by the name in an address; null: everything. */
export const countedAs = (what: string): Counted | null => countedGaps.find((one) => one.what === what) ?? null
