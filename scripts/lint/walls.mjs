/**
 * The lint rule that keeps the walls between the rooms of the house (the top-level folders).
 *
 * Options: one table, room → { may, never }.
 * - The key is a path of the project, such as `domain` or `app/(site)`; the longest one that holds a file counts.
 * - `may` lists the rooms or modules that it imports from besides itself; `types domain` allows types only, `*` anything.
 * - `never` lists packages that it does not import; `next` also covers `next/link`.
 * A file in a folder that has no row is refused; the project's own configuration, at its root, is free.
 *
 * @typedef {{ may: string[], never?: string[] }} Wall
 */
import path from 'node:path'

/** @param {string} file @param {string} room */
const inside = (file, room) => file === room || file.startsWith(`${room}/`)

/** @param {string} file @param {string[]} rooms */
const longestHolding = (file, rooms) =>
  rooms.filter((room) => inside(file, room)).sort((a, b) => b.length - a.length)[0]

/**
 * The imported module as a path of the project, or undefined for a package.
 *
 * @param {string} specifier
 * @param {string} file that imports it
 */
function projectPath(specifier, file) {
  if (specifier === '@payload-config') return 'payload.config'
  if (specifier.startsWith('@/')) return path.posix.normalize(specifier.slice(2))
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier)
  return undefined
}

/**
 * @param {{ specifier: string, typesOnly: boolean, file: string }} imported
 * @param {string} room
 * @param {Wall} wall
 * @returns {string | undefined} what is wrong with the import
 */
function problem({ specifier, typesOnly, file }, room, { may, never = [] }) {
  const target = projectPath(specifier, file)
  if (target === undefined) {
    const forbidden = never.find((name) => inside(specifier, name))
    return forbidden && `${room} must not import the package ${forbidden}.`
  }
  const allowed = [room, ...may].some(
    (entry) =>
      entry === '*' ||
      (entry.startsWith('types ') ? typesOnly && inside(target, entry.slice(6)) : inside(target, entry)),
  )
  return allowed ? undefined : `${room} must not import ${target}: it may use ${may.join(', ') || 'nothing of ours'}.`
}

/**
 * @typedef {import('@typescript-eslint/utils').TSESTree.ImportDeclaration
 *   | import('@typescript-eslint/utils').TSESTree.ImportExpression
 *   | import('@typescript-eslint/utils').TSESTree.ExportNamedDeclaration
 *   | import('@typescript-eslint/utils').TSESTree.ExportAllDeclaration} Import
 */

/** @param {Import} node */
const isTypesOnly = (node) =>
  ('importKind' in node && node.importKind === 'type') ||
  ('exportKind' in node && node.exportKind === 'type') ||
  (node.type === 'ImportDeclaration' &&
    node.specifiers.length > 0 &&
    node.specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'))

/** @type {import('@typescript-eslint/utils').TSESLint.RuleModule<'wall' | 'noRow', [Record<string, Wall>]>} */
export const walls = {
  defaultOptions: [{}],
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { wall: '{{ problem }}', noRow: '{{ file }} is in a folder that has no row in the table of walls.' },
  },
  create(context) {
    const [table] = context.options
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const room = longestHolding(file, Object.keys(table))
    const wall = room === undefined ? undefined : table[room]
    if (room === undefined || wall === undefined) {
      if (!file.includes('/')) return {}
      return { Program: (node) => context.report({ node, messageId: 'noRow', data: { file } }) }
    }
    /** @param {Import} node */
    const check = (node) => {
      if (node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return
      const imported = { specifier: node.source.value, typesOnly: isTypesOnly(node), file }
      const message = problem(imported, room, wall)
      if (message) context.report({ node: node.source, messageId: 'wall', data: { problem: message } })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
