import { distanceMiles } from '@/domain/places/distance'
import { centreList, centresOffering, type CentreInList } from './centres'
import { placeAsked } from '../places/places'
import { testNamed } from './tests'

export interface FoundCentre extends CentreInList {
  /** in words, when people said where they are: '3 miles from Kendal' */
  distance: string | null
}

export interface Found {
  heading: string
  /** what people should know about the list */
  note: string | null
  /** what is wrong with the place that they gave, and what to do */
  problem: string | null
  centres: FoundCentre[]
}

const milesInWords = (miles: number, place: string): string =>
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

/** Centres that offer a test (its slug), the nearest to a place first. Both may be left empty. */
export const findCentres = async (asked: { test: string; near: string }, at: Date): Promise<Found> => {
  const test = /^[a-z0-9-]{1,100}$/.test(asked.test) ? await testNamed(asked.test) : null
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
      distance: from && miles !== null ? milesInWords(miles, from.name) : null,
    })),
  }
}
