import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

// The architecture page draws the rooms and who uses whom: the drawing must be what the code imports.

const text = readFileSync('docs/architecture.md', 'utf8')
const section = text.slice(text.indexOf('## The rooms'), text.indexOf('`tests/` may use everything'))
const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

/** What the page says: each room with those that it uses. */
const drawn = new Map(
  section.split('\n').flatMap((line): [string, string[]][] => {
    const [, room = '', , uses = ''] = line.split('|')
    const [name] = named(room)
    return name === undefined ? [] : [[name, named(uses)]]
  }),
)
const rooms = [...drawn.keys()]

const inside = (file: string, room: string): boolean => file === room || file.startsWith(`${room}/`)
const roomOf = (file: string): string | undefined =>
  rooms.filter((room) => inside(file, room)).sort((a, b) => b.length - a.length)[0]

const filesOf = (room: string): string[] =>
  statSync(room).isFile()
    ? [room]
    : readdirSync(room, { recursive: true, encoding: 'utf8' })
        .map((name) => path.posix.join(room, name))
        .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))

/** The project's file that an import names, as far as a room can be told from it. */
const target = (specifier: string, file: string): string | undefined => {
  if (specifier === '@payload-config') return 'payload.config.ts'
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined
}

const fileAt = (place: string): string | undefined =>
  ['', '.ts', '.tsx', '/index.ts']
    .map((ending) => place + ending)
    .find((file) => existsSync(file) && statSync(file).isFile())

/** What the code says: each room with those that its files import from, and each file with its files. */
const imported = new Map(rooms.map((room): [string, Set<string>] => [room, new Set()]))
const importsOf = new Map<string, string[]>()
for (const file of rooms.flatMap(filesOf)) {
  const room = roomOf(file) ?? ''
  const text = readFileSync(file, 'utf8')
  const named = [
    ...ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
    // types in comments of scripts
    ...(file.endsWith('.mjs') ? [...text.matchAll(/import\('([^']+)'\)/g)].map(([, name = '']) => name) : []),
  ]
  const targets = named.map((name) => target(name, file)).filter((to) => to !== undefined)
  importsOf.set(
    file,
    targets.map(fileAt).filter((to) => to !== undefined),
  )
  for (const to of targets) {
    const other = roomOf(to) ?? roomOf(`${to}.ts`)
    if (other !== undefined && other !== room) imported.get(room)?.add(other)
  }
}

test('the page draws every room that the linter has walls for', async () => {
  const { houseRules } = (await import('../../eslint.config.mjs')) as { houseRules: Record<string, unknown> }
  expect(
    Object.keys(houseRules)
      .filter((room) => !['public', 'tests'].includes(room))
      .sort(),
  ).toEqual(rooms.filter((room) => room in houseRules).sort())
})

test.each(rooms)('%s uses the rooms that the page says', (room) => {
  expect([...(imported.get(room) ?? [])].sort()).toEqual([...(drawn.get(room) ?? [])].sort())
})

/** Files of which each imports the next, and the last the first; null: there are none. */
const circleIn = (imports: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>()
  const from = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return way.slice(way.indexOf(file))
    if (done.has(file)) return null
    for (const next of imports.get(file) ?? []) {
      const circle = from(next, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = from(file, [])
    if (circle) return circle
  }
  return null
}

test('a circle is found', () => {
  expect(circleIn(new Map([['a', ['b', 'd']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c']) // prettier-ignore
  expect(circleIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toBeNull() // prettier-ignore
})

test('no files import each other in a circle, types neither', () => {
  expect([...importsOf.values()].flat().length).toBeGreaterThan(5_000)
  expect(importsOf.get('content/centres/finder.ts')).toContain('content/centres/test-in-list.ts')
  expect(circleIn(importsOf)).toBeNull()
})
