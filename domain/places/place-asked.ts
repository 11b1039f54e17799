import { comparable } from '../text/as-written'
import { editDistance } from '../text/edit-distance'
import type { Point } from './distance'
import { elsewhereIn, isCodeElsewhere, type Elsewhere } from './elsewhere'
import { typedParts } from './typed-parts'

export interface Town extends Point {
  name: string
  district: string
}

export interface Area extends Point {
  outcode: string
}

/** What is known of places: towns, postcode areas, and what else people call a town, each with the town's name. */
export interface Gazetteer {
  towns: readonly Town[]
  areas: readonly Area[]
  otherNames: Readonly<Record<string, string>>
  elsewhere: Elsewhere
}

export interface Place extends Point {
  /** 'Kendal' or 'LA9' */
  name: string
}

/**
 * The place that somebody meant; `suggestions` are names of places to ask for again. 'several': each of them is what was
 * typed; 'unclear': they are only like it; 'outside': a place that we know is not in the region; 'unknown': we cannot say.
 */
export type PlaceAsked =
  | { kind: 'found'; place: Place }
  | { kind: 'outside'; name: string; suggestions: string[] }
  | { kind: 'several'; suggestions: string[] }
  | { kind: 'unclear'; suggestions: string[] }
  | { kind: 'unknown' }

/** What people write after a town. Districts are told apart by the towns' own. */
const counties = new Set(
  [
    'lancashire',
    'lancs',
    'cumbria',
    'south cumbria',
    'westmorland',
    'furness',
    'england',
    'uk',
    'united kingdom',
  ].concat(['gb', 'great britain', 'lancashire and south cumbria', 'north west', 'north west england', 'nw england']),
)

const mostSuggestions = 4

const found = ({ latitude, longitude }: Point, name: string): PlaceAsked => ({
  kind: 'found',
  place: { name, latitude, longitude },
})

const nameWithDistrict = ({ name, district }: Town): string => `${name}, ${district}`

/** A part without a county at its end: 'kendal cumbria' → 'kendal'. */
const withoutCounty = (words: string): string => {
  const county = [...counties].find((one) => words.endsWith(` ${one}`))
  return county ? withoutCounty(words.slice(0, -county.length - 1)) : words
}

/** Towns of exactly this name, or of this other name. */
const townsCalled = ({ otherNames, towns }: Pick<Gazetteer, 'otherNames' | 'towns'>, words: string): Town[] => {
  const name = comparable((Object.hasOwn(otherNames, words) ? otherNames[words] : null) ?? words)
  const named = towns.filter((town) => comparable(town.name) === name)
  return named.length > 0 || withoutCounty(words) === words
    ? named
    : townsCalled({ otherNames, towns }, withoutCounty(words))
}

const holds = (words: string, others: string): boolean => ` ${words} `.includes(` ${others} `)

/** Towns whose names hold the words: 'Bolton' is in 'Bolton le Sands'. */
const holding = ({ towns }: Gazetteer, words: string): string[] =>
  towns.map(({ name }) => name).filter((name) => holds(comparable(name), words))

/** Names that hold the words, or that the words hold ('near Kendal'; the longest first), or that differ by a slip or two. */
const similar = (gazetteer: Gazetteer, words: string): string[] => {
  const { otherNames, towns } = gazetteer
  const within = holding(gazetteer, words)
  if (within.length > 0) return within
  const names = [...towns.map(({ name }) => [comparable(name), name] as const), ...Object.entries(otherNames)]
  const held = names.filter(([compared]) => holds(words, compared)).sort(([a], [b]) => b.length - a.length)
  if (held.length > 0) return held.map(([, name]) => name)
  const most = words.length >= 7 ? 2 : words.length >= 4 ? 1 : 0
  return names
    .map(([compared, name]) => ({ name, slips: editDistance(words, compared, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ name }) => name)
}

/** An outward code with a digit too many, as a sector written without its space: 'LA97' → 'LA9'. */
const shorterCode = ({ areas }: Gazetteer, outcode: string): string[] =>
  areas.filter((area) => area.outcode === outcode.slice(0, -1)).map((area) => area.outcode)

/** Words and outward codes as typed, without counties. */
interface Typed {
  words: string[]
  outcodes: string[]
}

const typedIn = (asked: string): Typed => {
  const parts = typedParts(asked)
  return {
    words: parts
      .flatMap((part) => (part.kind === 'words' ? [comparable(part.text)] : []))
      .filter((part) => part !== '' && !counties.has(part)),
    outcodes: parts.flatMap((part) => (part.kind === 'code' ? [part.outcode] : [])),
  }
}

const named = (gazetteer: Gazetteer, { outcodes, words }: Typed): PlaceAsked | null => {
  const areas = gazetteer.areas.filter(({ outcode }) => outcodes.includes(outcode))
  if (areas.length > 1)
    return { kind: 'several', suggestions: areas.map(({ outcode }) => outcode).slice(0, mostSuggestions) }
  const [area] = areas
  if (area) return found(area, area.outcode)
  for (const [at, part] of words.entries()) {
    const towns = townsCalled(gazetteer, part)
    const others = words.filter((_, place) => place !== at)
    const there = towns.filter(({ district }) => others.includes(comparable(district)))
    const [town] = there.length > 0 ? there : towns
    if (town && towns.length > 1 && there.length !== 1)
      return { kind: 'several', suggestions: towns.map(nameWithDistrict) }
    if (town) return found(town, towns.length > 1 ? nameWithDistrict(town) : town.name)
  }
  return null
}

/** A place of exactly the name or code that was typed and nothing else, or several of that name; null: none, whatever it is like. */
export const placeNamed = (gazetteer: Gazetteer, asked: string): PlaceAsked | null => {
  const typed = typedIn(asked)
  return typed.outcodes.length > 0 && typed.words.length > 0 ? null : named(gazetteer, typed)
}

/**
 * The place that somebody typed: a town or village, a postcode or its first part, with or without a county. Nothing is
 * guessed: what is only like a place is a suggestion.
 */
export const placeFor = (gazetteer: Gazetteer, asked: string): PlaceAsked => {
  const typed = typedIn(asked)
  const exact = named(gazetteer, typed)
  if (exact) return exact
  const { outcodes, words } = typed
  const away = words.flatMap((part) => elsewhereIn(gazetteer.elsewhere, withoutCounty(part)) ?? [])
  const [name] = away
  if (name !== undefined && outcodes.length === 0)
    return {
      kind: 'outside',
      name,
      suggestions: words.flatMap((part) => holding(gazetteer, part)).slice(0, mostSuggestions),
    }
  const suggestions = [
    ...outcodes.flatMap((code) => shorterCode(gazetteer, code)),
    ...words.flatMap((part) => similar(gazetteer, withoutCounty(part))),
  ]
  if (suggestions.length > 0)
    return { kind: 'unclear', suggestions: [...new Set(suggestions)].slice(0, mostSuggestions) }
  const code = outcodes.find((outcode) => isCodeElsewhere(gazetteer.elsewhere, outcode))
  return code === undefined ? { kind: 'unknown' } : { kind: 'outside', name: code, suggestions: [] }
}
