import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import type { Spot } from '@/domain/house-style/finding'
import { shouting } from '@/domain/house-style/rules/capitals'
import { contractions } from '@/domain/house-style/rules/contractions'
import { dateForms } from '@/domain/house-style/rules/dates'
import { longSentences } from '@/domain/house-style/rules/sentences'
import { timeForms } from '@/domain/house-style/rules/times'

// The words that the site itself puts on public pages keep the rules that editors are shown.

const files = ['app/(site)', 'components/site'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(room, name))
    .filter((file) => file.endsWith('.tsx')),
)

/** The words between the tags of a file, a text a tag. */
const wordsOf = (file: string): string[] => {
  const words: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) words.push(node.text.replace(/\s+/g, ' ').trim())
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return words.filter((text) => /\p{L}/u.test(text))
}

const texts = files.flatMap(wordsOf)

test.each<[string, (text: string) => Spot[]]>([
  ['contractions', contractions],
  ['dates in another form', dateForms],
  ['times in another form', timeForms],
  ['words in capitals', shouting],
  ['long sentences', longSentences],
])('the public pages have no %s of their own', (_, rule) => {
  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter((text) => rule(text).length > 0)).toEqual([])
})
