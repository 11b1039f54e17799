import fc from 'fast-check'
import { closeUpMap, letters, regionMap, type MapView, type MappedCentre } from '@/content/places/map'
import { boxOf, clustersOf, markRadius, overlap, type Box } from '@/domain/drawing/map-labels'
import { mapped } from '@/tests/components/fixtures/map'

const textBoxes = ({ asked, centres, sea, towns }: MapView): Box[] => [
  ...centres.flatMap(({ label, text }) => (label ? [boxOf(label, { text, size: letters.centre })] : [])),
  ...towns.map(({ label, name }) => boxOf(label, { text: name, size: letters.town })),
  ...(asked?.label ? [boxOf(asked.label, { text: asked.text, size: letters.centre })] : []),
  ...(sea ? [boxOf(sea, { text: 'Irish Sea', size: letters.sea })] : []),
]

const markBoxes = ({ centres }: MapView): Box[] =>
  centres.map(({ x, y }) => ({
    left: x - markRadius,
    right: x + markRadius,
    top: y - markRadius,
    bottom: y + markRadius,
  }))

/** Nothing that is written hides anything else, or leaves the map. */
const isReadable = (map: MapView): void => {
  const [texts, marks] = [textBoxes(map), markBoxes(map)]
  for (const [place, box] of texts.entries()) {
    for (const other of [...texts.slice(0, place), ...marks]) expect(overlap(box, other)).toBe(0)
    expect([box.left >= -1, box.right <= map.width + 1, box.top >= -1, box.bottom <= map.height + 1]).toEqual([
      true,
      true,
      true,
      true,
    ])
  }
}

/** Centres anywhere in the region, always the same. */
const spread = (count: number): MappedCentre[] =>
  Array.from({ length: count }, (_, place) => ({
    href: `/community-diagnostic-centres/${place}`,
    name: `Centre ${place}`,
    town: `Town ${place}`,
    position: { latitude: 53.55 + ((place * 37) % 90) / 100, longitude: -2.2 - ((place * 61) % 95) / 100 },
  }))

test('each of our 8 centres is named, and towns and the sea stand beside them', () => {
  const map = regionMap({ centres: mapped })
  isReadable(map)
  expect(map.centres.filter(({ label }) => label === null)).toEqual([])
  expect(map.sea).not.toBeNull()
  expect(map.towns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lancaster', 'Blackburn']))
  // where a centre is, its own name says it
  expect(map.towns.map(({ name }) => name)).not.toContain('Preston')
})

test('of 200 centres each has a mark, alone or with its neighbours, and no name hides another', () => {
  const map = regionMap({ centres: spread(200) })
  isReadable(map)
  expect(map.centres.reduce((sum, { count }) => sum + count, 0)).toBe(200)
})

test('centres in one town are one mark with their number, which leads to them', () => {
  const [preston] = mapped.slice(2)
  const centres = ['One', 'Two', 'Three'].map((name) => ({ ...(preston as MappedCentre), name, href: `/c/${name}` }))
  const map = regionMap({ centres: [...centres, ...mapped.slice(0, 2)] })
  isReadable(map)
  const [mark] = map.centres
  expect(mark).toMatchObject({ text: 'Preston (3)', title: 'One, Two, Three', count: 3 })
  expect(mark?.href).toMatch(/^\/community-diagnostic-centres\?near=/)
})

test('the place that was asked for is marked, and not named where a centre of its name is', () => {
  const kendal = { name: 'Kendal', latitude: 54.328, longitude: -2.7463 }
  expect(regionMap({ centres: mapped, asked: kendal }).asked).toMatchObject({ text: 'Kendal', label: null })
  const clitheroe = regionMap({ centres: mapped, asked: { name: 'Clitheroe', latitude: 53.8711, longitude: -2.3916 } })
  isReadable(clitheroe)
  expect(clitheroe.asked?.label).not.toBeNull()
  expect(clitheroe.towns.map(({ name }) => name)).not.toContain('Clitheroe')
})

test.each(mapped.map((centre) => [centre.name, centre] as const))(
  'the part of the region around %s can be read',
  (_, centre) => {
    const map = closeUpMap(centre.position ?? { latitude: 0, longitude: 0 }, { centres: mapped, current: centre.href })
    isReadable(map)
    const [first] = map.centres
    expect(first).toMatchObject({ current: true, href: null, x: map.width / 2, y: map.height / 2 })
    expect(map.towns.length).toBeGreaterThan(2)
    expect(map.scale?.miles).toBe(5)
  },
)

const somewhere = fc.record({
  latitude: fc.double({ min: 53.5, max: 54.5, noNaN: true }),
  longitude: fc.double({ min: -3.25, max: -2.1, noNaN: true }),
})

test('law: wherever centres are, nothing that is written hides anything else', () =>
  fc.assert(
    fc.property(fc.array(somewhere, { maxLength: 40 }), fc.option(somewhere), (positions, asked) => {
      const centres = positions.map((position, place) => ({
        href: `/${place}`,
        name: `C ${place}`,
        town: `Somewhere ${place}`,
        position,
      }))
      isReadable(regionMap({ centres, asked: asked && { name: 'Asked', ...asked } }))
    }),
    { numRuns: 60 },
  ))

test('law: marks that are joined lose none, and those that stay are apart', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }), {
        maxLength: 30,
      }),
      (marks) => {
        const clusters = clustersOf(marks, 16)
        expect(clusters.flatMap((one) => one.marks)).toHaveLength(marks.length)
        for (const [place, one] of clusters.entries())
          for (const other of clusters.slice(0, place))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(15)
      },
    ),
  ))
