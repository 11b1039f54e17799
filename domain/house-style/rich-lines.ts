import type { Line, LinkInText } from './text'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** Deepest nesting of nodes that is read; what the editor makes is far from it. */
const deepest = 50

const idOf = (value: unknown): string => String(isNode(value) ? value.id : value)

const linkOf = ({ fields }: Node): Pick<LinkInText, 'href' | 'record'> | null => {
  if (!isNode(fields)) return null
  if (fields.linkType !== 'internal') return typeof fields.url === 'string' ? { href: fields.url, record: null } : null
  return isNode(fields.doc)
    ? { href: null, record: `${String(fields.doc.relationTo)}:${idOf(fields.doc.value)}` }
    : null
}

/** Adds the words of some nodes to those that stand before them. */
const read = (nodes: Node[], text: string, links: LinkInText[], depth: number): string => {
  let whole = text
  for (const node of depth < deepest ? nodes : []) {
    if (node.type === 'linebreak') whole += '\n'
    else if (typeof node.text === 'string') whole += node.text
    else {
      const from = whole.length
      whole = read(childrenOf(node), whole, links, depth + 1)
      const link = node.type === 'link' || node.type === 'autolink' ? linkOf(node) : null
      if (link) links.push({ from, to: whole.length, ...link })
    }
  }
  return whole
}

const kinds: Readonly<Record<string, Line['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'quote',
  listitem: 'item',
}

const linesIn = (nodes: Node[], depth: number): Line[] =>
  nodes.flatMap((node): Line[] => {
    const children = childrenOf(node)
    if (depth >= deepest) return []
    // a nested list lies in an item of its own, which has no words
    if (node.type === 'list' || (node.type === 'listitem' && children.some(({ type }) => type === 'list')))
      return linesIn(children, depth + 1)
    const kind = kinds[String(node.type)]
    if (kind === undefined) return []
    const links: LinkInText[] = []
    const text = read(children, '', links, depth)
    return [{ kind, text, links, ...(kind === 'heading' ? { level: node.tag === 'h3' ? 3 : 2 } : {}) }]
  })

/**
 * The lines of a text as the editor stores it (Lexical's format), in the order in which they stand on the page; empty
 * ones too, so that a line's number is its place in the editor.
 */
export const richLines = (stored: unknown): Line[] =>
  isNode(stored) && isNode(stored.root) ? linesIn(childrenOf(stored.root), 0) : []
