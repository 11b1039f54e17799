import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

// The documents name files and folders of the project: each must be there.

const documents = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
]

const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Paths in backticks that begin with a folder of the project; those with a placeholder in capitals are examples. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w()[\]./-]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => folders.includes(name.split('/')[0] ?? '') && !/[A-Z]{4,}/.test(name))

const there = (name: string): boolean =>
  [name, `${name}.ts`, `${name}.tsx`, `${name}.mjs`].some((file) => existsSync(file)) || name.startsWith('node_modules')

test.each(documents)('%s names only files and folders that are there', (document) => {
  expect(pathsIn(readFileSync(document, 'utf8')).filter((name) => !there(name))).toEqual([])
})

const linksIn = (document: string): string[] =>
  [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) =>
    path.join(path.dirname(document), to),
  )

test.each(documents)('%s links only to what is there', (document) => {
  expect(linksIn(document).filter((file) => !existsSync(file))).toEqual([])
})
