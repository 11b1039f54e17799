import { asRead } from '../../dates/typed-day'

/** The columns of the file of seats and members, with what stands above each. */
export const columns = {
  body: 'Body',
  role: 'Role',
  seat: 'Seat',
  howMany: 'Number of seats',
  filledBy: 'Filled by',
  seatFrom: 'Seat from',
  seatUntil: 'Seat until',
  person: 'Person',
  jobTitle: 'Job title',
  isShown: 'Name shown',
  onBehalfOf: 'On behalf of',
  from: 'From',
  until: 'Until',
  term: 'Term',
  termMonths: 'Length of term',
  seatId: 'Seat ID',
  personId: 'Person ID',
  appointmentId: 'Appointment ID',
} as const

export type Column = keyof typeof columns

/** What else people write above a column. */
const alsoCalled: Readonly<Record<string, Column>> = {
  organisation: 'onBehalfOf',
  name: 'person',
  'how many': 'howMany',
  'which term': 'term',
  'term length': 'termMonths',
}

/** What stands in the column of the person where the name is not published. */
export const notPublished = 'Name not published'

/** Texts that differ only in capitals, spaces and kinds of hyphen are the same. */
export const alike = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const names = new Map<string, Column>([
  ...Object.entries(columns).map(([key, name]): [string, Column] => [asRead(name), key as Column]), // its own keys
  ...Object.entries(alsoCalled).map(([name, key]): [string, Column] => [asRead(name), key]),
])

/** The columns of a file by its first row; null for one without a heading. */
export function columnsOf(heading: readonly string[]): { found: (Column | null)[] } | { problem: string } {
  const found = heading.map((name) => (name === '' ? null : (names.get(asRead(name)) ?? name)))
  const known = (one: string | null): one is Column => one !== null && Object.hasOwn(columns, one)
  const unknown = found.filter((one): one is string => one !== null && !known(one))
  if (unknown.length > 0)
    return {
      problem: `"${unknown[0] ?? ''}" is not the name of a column. Columns are: ${Object.values(columns).join(', ')}.`,
    }
  const twice = found.find((one, place) => one !== null && found.indexOf(one) !== place)
  if (known(twice ?? null)) return { problem: `The column "${columns[twice as Column]}" is there twice.` }
  if (!found.includes('body')) return { problem: 'The first row has to name the columns, and one has to be "Body".' }
  return { found: found.map((one) => (known(one) ? one : null)) }
}
