import { distanceMiles } from '@/domain/places/distance'
import { placeAsked } from '../places/places'
import { centreList, centresOffering, type CentreInList } from './centres'
import type { TestInList } from './tests'

export interface FoundCentre extends CentreInList {
  /** '3 miles from Kendal', when a place was given */
  distance: string | null
}

export interface Found {
  heading: string
  /** a sentence about the list */
  note: string | null
  /** what is wrong with the place, and what to do */
  problem: string | null
  centres: FoundCentre[]
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

const headingFor = (test: string | null, count: number): string => {
  const centres = count === 1 ? '1 centre' : `${count} centres`
  if (test === null) return count === 0 ? 'No centres are listed yet' : `All ${centres}`
  return count === 0 ? `No centre is listed for ${test}` : `${centres} for ${test}`
}

/**
 * Centres that offer a test, the nearest to a place first.
 * @param asked the test's slug and the place as typed; both may be ''
 * @param tests the tests to choose from
 */
export const findCentres = async (
  asked: { test: string; near: string },
  tests: readonly TestInList[],
  at: Date,
): Promise<Found> => {
  const test = tests.find(({ slug }) => slug === asked.test)
  const centres = test ? await centresOffering([test.id], at) : await centreList(at)
  const place = asked.near === '' ? null : placeAsked(asked.near)
  const from = place?.kind === 'found' ? place.place : null
  const withDistance = centres.map((centre) => ({
    centre,
    miles: from && centre.position ? distanceMiles(from, centre.position) : null,
  }))
  const sorted = from ? withDistance.sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity)) : withDistance
  return {
    heading: headingFor(test?.name ?? null, centres.length),
    note:
      test && centres.length === 0
        ? 'Your hospital or GP will tell you where to go for this test.'
        : from
          ? 'The nearest comes first. Distances are in a straight line.'
          : null,
    problem: place && place.kind !== 'found' ? problems[place.kind] : null,
    centres: sorted.map(({ centre, miles }) => ({
      ...centre,
      distance: from && miles !== null ? formatMiles(miles, from.name) : null,
    })),
  }
}
