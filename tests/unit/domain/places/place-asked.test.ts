import { placeAsked, placeCalled } from '@/content/places/places'
import elsewhere from '@/content/places/data/elsewhere.json' with { type: 'json' }
import { placeFor, placeNamed, type Gazetteer } from '@/domain/places/place-asked'
import { outcodeOf } from '@/domain/places/postcode'

const name = (asked: string): string => {
  const found = placeAsked(asked)
  return found.kind === 'found'
    ? found.place.name
    : found.kind === 'unclear' || found.kind === 'several'
      ? `did you mean ${found.suggestions.join(' / ')}?`
      : found.kind === 'outside'
        ? ['outside:', found.name, ...found.suggestions.map((one) => `(or ${one}?)`)].join(' ')
        : found.kind
}

const [zeroWidth, directional] = ['\u200b', '\u202c']

test.each([
  // a sector is not another outward code
  ['LA1 4', 'LA1'],
  ['la1 4r', 'LA1'],
  ['LA9 7', 'LA9'],
  ['PR2 8', 'PR2'],
  ['BB1 8', 'BB1'],
  ['BB18', 'BB18'],
  ['LA14', 'LA14'],
  ['LA 14', 'LA14'],
  ['LA 1 4', 'LA1'],
  ['LA14RP', 'LA1'],
  ['LA1 4RP', 'LA1'],
  ['LA1-4RP', 'LA1'],
  // what people paste
  [`LA1 4RP${zeroWidth}`, 'LA1'],
  [`${zeroWidth}LA1${zeroWidth} 4RP`, 'LA1'],
  [`LA9 7RG${directional}`, 'LA9'],
  ['LA1 4RP.', 'LA1'],
  ['ＬＡ９　７ＲＧ', 'LA9'],
  ['Kendal, LA9', 'LA9'],
  ['Kendal LA9 7RG', 'LA9'],
  // a postcode wherever it stands
  ['LA9 7RG Kendal', 'LA9'],
  ['LA9 Kendal', 'LA9'],
  ['Kendal (LA9)', 'LA9'],
  ['(LA9 7RG)', 'LA9'],
  ['Kendal/LA9', 'LA9'],
  ['Kendal-LA9 7RG', 'LA9'],
  ['LA9_7RG', 'LA9'],
  ['Kendal LA9 7RG UK', 'LA9'],
  ['Flat B 12, Kendal', 'Kendal'],
  ['Flat A L40 5TY', 'L40'],
  ['Kendal, Cumbria', 'Kendal'],
  ['Kendal Cumbria', 'Kendal'],
  ['kendal.', 'Kendal'],
  ['  KENDAL  ', 'Kendal'],
  [`Ken${zeroWidth}dal`, 'Kendal'],
  ['Preston, Lancs', 'Preston'],
  ['Burton Road, Kendal, Cumbria', 'Kendal'],
  ['12 High Street, Lancaster, LA1 1AA', 'LA1'],
  ['Kirkby Lonsdale, LA6', 'LA6'],
  // short and older names, apostrophes, hyphens
  ['Barrow', 'Barrow in Furness'],
  ['Barrow-in-Furness', 'Barrow in Furness'],
  ['Grange', 'Grange-over-Sands'],
  ['grange over sands', 'Grange-over-Sands'],
  ['St. Anne’s', 'Lytham St Annes'],
  ["St Anne's on Sea", 'Lytham St Annes'],
  ['Poulton-le-Sands', 'Morecambe'],
  // a slip of a letter or two
  ['Kendel', 'did you mean Kendal?'],
  ['Lancatser', 'did you mean Lancaster?'],
  ['Prestn', 'did you mean Preston?'],
  ['Blakcpol', 'did you mean Blackpool?'],
  // two slips from 7 letters on, one from 4 on
  ['Prexxon', 'did you mean Preston?'],
  ['Kenxxl', 'unknown'],
  ['Akky', 'unknown'],
  ['Acky', 'did you mean Accrington?'],
  ['Acc', 'unknown'],
  ['LA97', 'did you mean LA9?'],
  ['Great', 'did you mean Great Eccleston / Great Harwood / Great Marton?'],
  // words around a name
  ['near Kendal', 'did you mean Kendal?'],
  ['Kendal town centre', 'did you mean Kendal?'],
  ['12 Main Road Kendal', 'did you mean Kendal?'],
  ['Royal Preston Hospital', 'did you mean Preston?'],
  ['Kirkham and Wesham', 'did you mean Kirkham?'],
  // two places of one name, or two places
  ['LA9 or LA14', 'did you mean LA9 / LA14?'],
  ['LA1, LA2, LA3, LA4 or LA5', 'did you mean LA1 / LA2 / LA3 / LA4?'],
  ['Warton', 'did you mean Warton, Fylde / Warton, Lancaster?'],
  ['Warton, Fylde', 'Warton, Fylde'],
  ['Warton, Lancaster', 'Warton, Lancaster'],
  ['Warton, Chorley', 'did you mean Warton, Fylde / Warton, Lancaster?'],
  // elsewhere, and nothing
  ['M1 1AA', 'outside: M1'],
  ['SW1A', 'outside: SW1A'],
  ['EH1 1YZ', 'outside: EH1'],
  ['Princes Street, Edinburgh, EH1 1YZ', 'outside: EH1'],
  ['IM1', 'outside: IM1'],
  ['London', 'outside: London'],
  ['12 High Street London UK', 'outside: London'],
  ['Edinburgh, Scotland', 'outside: Edinburgh'],
  ['Newcastle-upon-Tyne', 'outside: Newcastle upon Tyne'],
  ['Stockport, Greater Manchester', 'outside: Stockport'],
  ['Bolton', 'outside: Bolton (or Bolton le Sands?)'],
  // a road there is not the city
  ['London Road, Kendal', 'Kendal'],
  ['London Road', 'unknown'],
  // codes of no place: letters that no postcode has, and a number that a known area does not have
  ['AA1', 'unknown'],
  ['FY9', 'unknown'],
  ['Nowhere', 'unknown'],
  ['Cumbria', 'unknown'],
  ['???', 'unknown'],
])('%j means %s', (asked, meant) => expect(name(asked)).toBe(meant))

test.each([
  ['Warton', 'several'],
  ['LA9 LA14', 'several'],
  ['Kendel', 'unclear'],
  ['near Kendal', 'unclear'],
])('%s is %s: what is known twice is not said to be unknown', (asked, kind) =>
  expect(placeAsked(asked).kind).toBe(kind),
)

test('each postcode area of the list is one, and those of the region are known by their towns', () => {
  expect(new Set(elsewhere.postcodeAreas).size).toBe(124)
  for (const area of elsewhere.postcodeAreas) expect(placeAsked(`${area}1`).kind).toMatch(/^(?:found|outside|unclear)$/)
  for (const area of elsewhere.wholeInRegion) expect(placeAsked(`${area}1`).kind).toBe('found')
  for (const one of elsewhere.names) expect([one, placeAsked(one).kind]).toEqual([one, 'outside'])
})

test.each([
  ['SW1A 1AA', 'SW1A'],
  ['W1A 0', 'W1A'],
  ['14', null],
  ['LA1 4 7', null],
  ['', null],
])('the outward code of %j is %j', (typed, code) => expect(outcodeOf(typed)).toBe(code))

test.each(Object.getOwnPropertyNames(Object.prototype))('"%s", which every object has, is no place', (near) =>
  expect(name(near)).toBe('unknown'),
)

const gazetteerOf = (towns: readonly string[], namesElsewhere: readonly string[] = []): Gazetteer => ({
  towns: towns.map((name) => ({ name, district: 'Fylde', latitude: 54, longitude: -3 })),
  areas: [{ outcode: 'LA9', latitude: 54, longitude: -3 }],
  otherNames: {},
  elsewhere: { postcodeAreas: ['LA'], wholeInRegion: ['LA'], names: namesElsewhere },
})

test.each([
  // the longest name that the words hold first, then the one with the fewest slips
  ['near Great Marton', ['Marton', 'Great Marton'], ['Great Marton', 'Marton']],
  ['near Great Marton', ['Great Marton', 'Marton'], ['Great Marton', 'Marton']],
  ['Haltons', ['Walton', 'Halton'], ['Halton', 'Walton']],
  ['Haltons', ['Halton', 'Walton'], ['Halton', 'Walton']],
  // four at most, each once
  [
    'Marton',
    ['Marton A', 'Marton B', 'Marton C', 'Marton D', 'Marton E'],
    ['Marton A', 'Marton B', 'Marton C', 'Marton D'],
  ],
  ['Marton, Marton', ['Great Marton'], ['Great Marton']],
])('%s, where there are %p, may mean %p', (asked, towns, suggestions) =>
  expect(placeFor(gazetteerOf(towns), asked)).toEqual({ kind: 'unclear', suggestions }),
)

test('of places here that are called like one elsewhere, four are suggested', () =>
  expect(placeFor(gazetteerOf(['Ash A', 'Ash B', 'Ash C', 'Ash D', 'Ash E'], ['Ash']), 'Ash')).toEqual({
    kind: 'outside',
    name: 'Ash',
    suggestions: ['Ash A', 'Ash B', 'Ash C', 'Ash D'],
  }))

test.each([
  ['Kendal', 'Kendal'],
  ['kendal, Cumbria', 'Kendal'],
  ['LA9', 'LA9'],
  ['LA9 7RG', 'LA9'],
  // neither a county nor a sign is more than the code
  ['LA9, Cumbria', 'LA9'],
  ['LA9 !', 'LA9'],
])('%s and nothing else names %s', (asked, place) =>
  expect(placeNamed(gazetteerOf(['Kendal']), asked)).toEqual({
    kind: 'found',
    place: { name: place, latitude: 54, longitude: -3 },
  }),
)

test.each(['', 'Cumbria', 'Kendal LA9', 'LA9, scan', 'near Kendal', 'Kendel', 'LA8', 'London'])(
  '%p is no place, or more than its name',
  (asked) => expect(placeNamed(gazetteerOf(['Kendal'], ['London']), asked)).toBeNull(),
)

test('a name of two towns names both', () =>
  expect(placeCalled('Warton')).toEqual({ kind: 'several', suggestions: ['Warton, Fylde', 'Warton, Lancaster'] }))

describe('of two towns of one name, one in the district of that name', () => {
  const prestons = {
    ...gazetteerOf([]),
    towns: ['Fylde', 'Preston'].map((district) => ({ name: 'Preston', district, latitude: 54, longitude: -3 })),
  }

  test('the name alone is both', () =>
    expect(placeFor(prestons, 'Preston')).toEqual({
      kind: 'several',
      suggestions: ['Preston, Fylde', 'Preston, Preston'],
    }))

  test('with its district it is one', () =>
    expect(placeFor(prestons, 'Preston, Fylde')).toMatchObject({ kind: 'found', place: { name: 'Preston, Fylde' } }))
})
