/** A line of a text as people read it. */
export interface TextLine {
  /** what it is: 'Paragraph', 'Heading 2', 'List item' */
  kind: string
  /** its words; of a link also where it leads */
  text: string
  /** the words in bold */
  bold: string[]
}

/** What a record is called for whoever reads the comparison. */
export type NameOf = (collection: string, id: string) => string

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Deepest nesting of nodes that is read; what the editor makes is far from it. */
const deepest = 50
const boldFormat = 1

const leadsTo = ({ fields }: Node, nameOf: NameOf): string => {
  if (!isNode(fields)) return ''
  if (fields.linkType !== 'internal') return ` (link to ${textIn(fields.url)})`
  if (!isNode(fields.doc)) return ''
  const { relationTo, value } = fields.doc
  const id = isNode(value) ? value.id : value
  return ` (link to ${nameOf(textIn(relationTo), typeof id === 'number' ? String(id) : textIn(id))})`
}

const wordsOf = (node: Node, nameOf: NameOf, bold: string[], depth = 0): string => {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') {
    if (typeof node.format === 'number' && node.format & boldFormat && node.text.trim() !== '')
      bold.push(node.text.trim())
    return node.text
  }
  const inner = depth < deepest ? childrenOf(node).map((child) => wordsOf(child, nameOf, bold, depth + 1)) : []
  const isLink = node.type === 'link' || node.type === 'autolink'
  return inner.join('') + (isLink ? leadsTo(node, nameOf) : '')
}

const kindOf = (node: Node, isNumbered: boolean): string | null => {
  if (node.type === 'heading') return `Heading ${textIn(node.tag).slice(1)}`
  if (node.type === 'listitem') return isNumbered ? 'Numbered item' : 'List item'
  return { paragraph: 'Paragraph', quote: 'Quote' }[textIn(node.type)] ?? null
}

const linesIn = (nodes: Node[], nameOf: NameOf, isNumbered: boolean, depth: number): TextLine[] =>
  nodes.flatMap((node): TextLine[] => {
    const children = childrenOf(node)
    if (depth >= deepest) return []
    if (node.type === 'list') return linesIn(children, nameOf, node.listType === 'number', depth + 1)
    // a nested list lies in an item of its own, which has no words
    if (children.some(({ type }) => type === 'list')) return linesIn(children, nameOf, isNumbered, depth + 1)
    const kind = kindOf(node, isNumbered)
    const bold: string[] = []
    const text = wordsOf(node, nameOf, bold).trim()
    return kind === null || text === '' ? [] : [{ kind, text, bold }]
  })

/** The lines of a text as the editor stores it (Lexical's format); empty ones are left out. */
export const linesOfRichText = (stored: unknown, nameOf: NameOf): TextLine[] =>
  isNode(stored) && isNode(stored.root) ? linesIn(childrenOf(stored.root), nameOf, false, 0) : []

/** The lines of a plain text. */
export const linesOfText = (text: string): TextLine[] =>
  text
    .split('\n')
    .map((line) => ({ kind: 'Line', text: line.trim(), bold: [] }))
    .filter((line) => line.text !== '')
