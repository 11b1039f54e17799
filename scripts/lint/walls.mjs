/**
 * The lint rule that keeps the walls between the rooms of the house (the top-level folders).
 *
 * Options: one table, room → { may, never }.
 * - The key is a path of the project, such as `domain` or `app/(site)`; the longest one that holds a file counts.
 * - `may` lists the rooms or modules that it imports from besides itself; `types domain` allows types only, `*` anything.
 * - `never` lists packages that it does not import; `next` also covers `next/link`.
 * A file in a folder that has no row is refused; the project's own configuration, at its root, is free.
 */
import path from 'node:path'

const inside = (file, room) => file === room || file.startsWith(`${room}/`)
const longestHolding = (file, rooms) =>
  rooms.filter((room) => inside(file, room)).sort((a, b) => b.length - a.length)[0]

/** The imported module as a path of the project, or undefined for a package. */
function projectPath(specifier, file) {
  if (specifier === '@payload-config') return 'payload.config'
  if (specifier.startsWith('@/')) return path.posix.normalize(specifier.slice(2))
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier)
  return undefined
}

function problem(specifier, typesOnly, file, room, { may, never = [] }) {
  const target = projectPath(specifier, file)
  if (target === undefined) {
    const forbidden = never.find((name) => inside(specifier, name.replace(/\/$/, '')))
    return forbidden && `${room} must not import the package ${forbidden}.`
  }
  const allowed = [room, ...may].some(
    (entry) =>
      entry === '*' ||
      (entry.startsWith('types ') ? typesOnly && inside(target, entry.slice(6)) : inside(target, entry)),
  )
  return allowed ? undefined : `${room} must not import ${target}: it may use ${may.join(', ') || 'nothing of ours'}.`
}

const typesOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'))

export const walls = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const [table] = context.options
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const room = longestHolding(file, Object.keys(table))
    if (room === undefined) {
      if (!file.includes('/')) return {}
      return {
        Program: (node) =>
          context.report({ node, message: `${file} is in a folder that has no row in the table of walls.` }),
      }
    }
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const message = problem(node.source.value, typesOnly(node), file, room, table[room])
      if (message) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
