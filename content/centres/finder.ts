import { answersOf, wishes, type TestAsked, type Wish } from '@/domain/centres/answers'
import { countInWords, headingFor, leftOutInWords, orderInWords, wishWords } from '@/domain/centres/finder-words'
import { countsWith, matchesIn, nearMisses } from '@/domain/centres/matches'
import { referralNeeded, referrersOf } from '@/domain/centres/referrers'
import { distanceMiles } from '@/domain/places/distance'
import type { Place, PlaceAsked } from '@/domain/places/place-asked'
import { asWritten } from '@/domain/text/as-written'
import { placeAsked } from '../places/places'
import { linkOf, type Link } from '../relations'
import { positionOf } from './centres'
import { everyCentre, factsOf, isInUse, type CentreToFind } from './every-centre'
import { foundCentres, type CentreCandidate, type FoundCentre } from './found-centre'
import type { TestInList } from './test-in-list'

/** What somebody looked for. */
export interface Asked {
  /** the test's slug, or '' */
  test: string
  /** the place as typed, or '' */
  near: string
  wished: readonly Wish[]
  /** of the answer, from 1 */
  page: number
}

/** A wish as a filter: whether it is on, and what it leaves. */
export interface Filter {
  wish: Wish
  name: string
  isOn: boolean
  /** '3, and 2 not known yet' */
  leaves: string
  /** false: with it nothing would be left */
  isUseful: boolean
}

export interface Found {
  heading: string
  /** whether people need a referral, as far as it is known */
  referral: string
  /** what is wrong with the place, and what to do */
  problem: string | null
  /** what is said of a place that is known, and not in the region */
  outside: string | null
  /** places that may be meant */
  suggestions: string[]
  place: Place | null
  /** the name of the test that was asked for */
  test: string | null
  /** of this page: all that was asked for is known to be so */
  fit: FoundCentre[]
  /** of this page: not all of it is known */
  possible: FoundCentre[]
  /** what counts for more than how far it is in the order of those; null: nothing */
  order: string | null
  /** where nothing fits: the nearest that nearly does */
  nearly: FoundCentre[]
  /** how many are left out, and why */
  leftOut: string | null
  /** centres that have not told us any of their tests */
  unlisted: Link[]
  /** centres that have moved or closed for good: their pages say where their tests went */
  gone: Link[]
  filters: Filter[]
  page: number
  pages: number
}

/** Cards on a page: what it costs to make it does not grow with what is found. */
const centresPerPage = 10

const choose = (suggestions: readonly string[]): string =>
  `Choose ${suggestions.length === 1 ? 'the place' : 'one of the places'} at the top of this page, or enter the first half of your postcode.`

/** What is wrong with a place as typed, and what to do; null: nothing. */
const problemWith = (near: string, place: PlaceAsked): string | null => {
  if (place.kind === 'found' || place.kind === 'outside') return null
  if (place.kind === 'several') return `"${near}" can mean more than one place. ${choose(place.suggestions)}`
  return place.kind === 'unclear'
    ? `We do not know "${near}". ${choose(place.suggestions)}`
    : `We do not know "${near}". Enter a town in Lancashire or South Cumbria, or the first half of your postcode.`
}

/** What is said of a place that is known, and not in the region; nothing is wrong with it. */
const outsideInWords = (name: string): string =>
  `${name} is outside Lancashire and South Cumbria, so we cannot say how far our centres are from there. If you live near our region, enter the first half of your postcode. The person who refers you can tell you about centres nearer to you.`

const candidatesAmong = (
  centres: readonly CentreToFind[],
  test: TestAsked | null,
  from: Place | null,
): CentreCandidate[] =>
  centres.map((centre) => {
    const position = positionOf(centre)
    return {
      centre,
      answers: answersOf(factsOf(centre), test),
      miles: from && position ? distanceMiles(from, position) : null,
    }
  })

const filtersFor = (all: readonly CentreCandidate[], wished: readonly Wish[]): Filter[] =>
  wishes.map((wish) => {
    const isOn = wished.includes(wish)
    const counts = countsWith(all, isOn ? wished.filter((one) => one !== wish) : [...wished, wish])
    return {
      wish,
      name: wishWords[wish].name,
      isOn,
      leaves: countInWords(counts),
      isUseful: counts.fit + counts.possible > 0,
    }
  })

/**
 * The centres for a test, near a place, with what else was asked for: those that fit, those of which not all is known, and
 * where nothing fits those that come next to it.
 * @param tests the tests to choose from
 * @param among the centres to look through
 */
export const findCentres = async (
  asked: Asked,
  tests: readonly TestInList[],
  at: Date,
  among: () => Promise<CentreToFind[]> = everyCentre,
): Promise<Found> => {
  const test = tests.find(({ slug }) => slug === asked.test)
  const needed = test ? { id: test.id, network: test.networkId } : null
  const { wished } = asked
  const near = asWritten(asked.near)
  const place = near === '' ? null : placeAsked(near)
  const from = place?.kind === 'found' ? place.place : null
  const centres = await among()
  const inUse = centres.filter((centre) => isInUse(centre, at))
  const all = candidatesAmong(inUse, needed, from)
  const matches = matchesIn(all, wished)
  const { fit, leftOut, possible, unlisted } = matches
  const pages = Math.max(1, Math.ceil((fit.length + possible.length) / centresPerPage))
  const page = Math.min(asked.page, pages)
  const shown = [...fit, ...possible].slice((page - 1) * centresPerPage, page * centresPerPage)
  const nothing = fit.length + possible.length === 0
  const cards = { test: needed, from, wished, at }
  const [found, nearly] = await Promise.all([
    foundCentres(shown, cards),
    foundCentres(nothing ? nearMisses(matches, wished) : [], cards),
  ])
  const fitting = shown.filter((one) => fit.includes(one)).length
  return {
    heading: headingFor(
      { test: test?.name ?? null, near: from?.name ?? null, wished },
      { fit: fit.length, possible: possible.length },
    ),
    referral: referralNeeded(
      inUse.flatMap(({ offerings }) => (offerings ?? []).map((one) => referrersOf(one.referrers).self)),
    ),
    problem: place && problemWith(near, place),
    outside: place?.kind === 'outside' ? outsideInWords(place.name) : null,
    suggestions: place && 'suggestions' in place ? place.suggestions : [],
    place: from,
    test: test?.name ?? null,
    fit: found.slice(0, fitting),
    possible: found.slice(fitting),
    order: orderInWords(possible, wished),
    nearly,
    leftOut: leftOutInWords(leftOut, wished),
    unlisted: unlisted.map(({ centre }) => linkOf('cdcs', centre)),
    gone: centres.filter((centre) => !inUse.includes(centre)).map((centre) => linkOf('cdcs', centre)),
    filters: filtersFor(all, wished),
    page,
    pages,
  }
}
