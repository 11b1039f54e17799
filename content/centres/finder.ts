import { aTest } from '@/domain/formatting/article'
import { distanceMiles } from '@/domain/places/distance'
import type { Place, PlaceAsked } from '@/domain/places/place-asked'
import { asWritten } from '@/domain/text/as-written'
import { placeAsked } from '../places/places'
import { centreList, centresForTest, type CentreInList, type CentresForTest } from './centres'
import type { TestInList } from './tests'

export interface FoundCentre extends CentreInList {
  /** '3 miles from Kendal', when a place was given */
  distance: string | null
}

/** What somebody looked for; both may be ''. */
export interface Asked {
  /** the test's slug */
  test: string
  /** the place as typed */
  near: string
}

export interface Found {
  heading: string
  /** a sentence about the list */
  note: string | null
  /** what is wrong with the place, and what to do */
  problem: string | null
  /** places that may be meant */
  suggestions: string[]
  centres: FoundCentre[]
  /** centres that do tests of the same network, and have not said which */
  maybe: FoundCentre[]
}

const formatMiles = (miles: number, place: string): string =>
  miles < 1
    ? `Less than 1 mile from ${place}`
    : `${Math.round(miles)} ${Math.round(miles) === 1 ? 'mile' : 'miles'} from ${place}`

const problems = {
  unknown:
    'We do not know this place. Enter a town in Lancashire or South Cumbria, or the first half of your postcode.',
  outside: 'This postcode is outside Lancashire and South Cumbria. Enter one inside, for example LA9.',
}

const choose = (suggestions: readonly string[]): string =>
  `Choose ${suggestions.length === 1 ? 'the place' : 'one of the places'} at the top of this page, or enter the first half of your postcode.`

/** What is wrong with a place as typed, and what to do; null: nothing. */
const problemWith = (near: string, place: PlaceAsked): string | null => {
  if (place.kind === 'found') return null
  if (place.kind === 'several') return `"${near}" can mean more than one place. ${choose(place.suggestions)}`
  return place.kind === 'unclear' ? `We do not know "${near}". ${choose(place.suggestions)}` : problems[place.kind]
}

/** How many centres, for what and where: '4 centres for an MRI scan near LA9'. */
const headingFor = (test: string | null, near: string | null, { offering, maybe }: CentresForTest): string => {
  const where = near === null ? '' : ` near ${near}`
  const count = offering.length === 0 ? maybe.length : offering.length
  const centres = count === 1 ? '1 centre' : `${count} centres`
  if (test === null) {
    if (count === 0) return 'No centres are listed yet'
    return near === null ? `All ${centres}` : `${centres}${where}`
  }
  if (count === 0) return `No centre is listed for ${aTest(test)}`
  return offering.length === 0
    ? `${centres} that may offer ${aTest(test)}${where}`
    : `${centres} for ${aTest(test)}${where}`
}

const nearestFirst = (centres: CentreInList[], from: Place | null): FoundCentre[] => {
  const measured = centres.map((centre) => ({
    centre,
    miles: from && centre.position ? distanceMiles(from, centre.position) : null,
  }))
  const sorted = from ? measured.sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity)) : measured
  return sorted.map(({ centre, miles }) => ({
    ...centre,
    distance: from && miles !== null ? formatMiles(miles, from.name) : null,
  }))
}

/**
 * Centres that offer a test, the nearest to a place first.
 * @param tests the tests to choose from
 */
export const findCentres = async (asked: Asked, tests: readonly TestInList[], at: Date): Promise<Found> => {
  const test = tests.find(({ slug }) => slug === asked.test)
  const centres = test
    ? await centresForTest(test.id, test.networkId, at)
    : { offering: await centreList(at), maybe: [] }
  const near = asWritten(asked.near)
  const place = near === '' ? null : placeAsked(near)
  const from = place?.kind === 'found' ? place.place : null
  const nowhere = test !== undefined && centres.offering.length + centres.maybe.length === 0
  return {
    heading: headingFor(test?.name ?? null, from?.name ?? null, centres),
    note: nowhere
      ? 'Not every centre has listed its tests yet. Your hospital or GP will tell you where to go for this test.'
      : from
        ? 'The nearest comes first. Distances are in a straight line: a journey may be longer, for example around Morecambe Bay.'
        : null,
    problem: place && problemWith(near, place),
    suggestions: place?.kind === 'unclear' || place?.kind === 'several' ? place.suggestions : [],
    centres: nearestFirst(centres.offering, from),
    maybe: nearestFirst(centres.maybe, from),
  }
}
