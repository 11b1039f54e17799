import { byName } from '../text/by-name'
import { capital } from '../formatting/capital'

/** A test with what else it is called. */
export interface NamedTest {
  href: string
  name: string
  alsoKnownAs: readonly string[]
}

/** A name in the index; `of` is the test's own name where this is another. */
export interface IndexEntry {
  name: string
  of: string | null
  href: string
}

export interface IndexLetter {
  /** 'A', or '0 to 9' */
  letter: string
  entries: IndexEntry[]
}

/** 'Non-obstetric ultrasound scan' is looked for under U: 'Ultrasound scan, non-obstetric'. */
const turned = (name: string): string[] => {
  const [, first, rest] = /^(non-[a-z]+) (.+)$/i.exec(name) ?? []
  return first && rest ? [`${capital(rest)}, ${first.toLowerCase()}`] : []
}

const letterOf = (name: string): string => {
  const [first = ''] = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
  return /[A-Z]/.test(first) ? first : '0 to 9'
}

const entriesOf = ({ alsoKnownAs, href, name }: NamedTest): IndexEntry[] => {
  const others = [...alsoKnownAs, ...[name, ...alsoKnownAs].flatMap(turned)]
  const names = new Map(
    others.filter((one) => one.toLowerCase() !== name.toLowerCase()).map((one) => [one.toLowerCase(), one]),
  )
  return [{ name, of: null, href }, ...[...names.values()].map((other) => ({ name: capital(other), of: name, href }))]
}

/** Every name of every test from A to Z, by its first letter. */
export const testIndex = (tests: readonly NamedTest[]): IndexLetter[] => {
  const entries = tests.flatMap(entriesOf).sort(byName)
  const letters = [...new Set(entries.map(({ name }) => letterOf(name)))].sort()
  return letters.map((letter) => ({ letter, entries: entries.filter(({ name }) => letterOf(name) === letter) }))
}
