import { linkAddress } from '@/domain/links/link-address'
import { usedIn, type UsedIn } from '@/domain/public-records'
import type { Inline, ListItem, Text, TextBlock, TextList } from '@/domain/rich-text'
import { linksTo } from './relations'

/** The Lexical nodes that our editor makes; any other is ignored. */
interface Node {
  type: string
  children?: Node[]
  text?: string
  format?: unknown
  tag?: string
  listType?: string
  fields?: { linkType?: string; url?: string; doc?: { relationTo: string; value: unknown } | null }
}

type Stored = { root: { children: unknown[] } } | null | undefined
type Links = Map<string, string>

const isBold = ({ format }: Node): boolean => typeof format === 'number' && (format & 1) === 1

const linkable: readonly string[] = usedIn('links')
const isLinkable = (collection: string): collection is UsedIn<'links'> => linkable.includes(collection)

const target = ({ fields }: Node): { key: string; collection: UsedIn<'links'>; id: number } | null => {
  if (fields?.linkType !== 'internal' || !fields.doc) return null
  const { relationTo, value } = fields.doc
  const id = Number(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
  return isLinkable(relationTo) && Number.isSafeInteger(id) && id > 0 && id < 2 ** 31
    ? { key: `${relationTo}:${id}`, collection: relationTo, id }
    : null
}

const targetsIn = (nodes: Node[]): NonNullable<ReturnType<typeof target>>[] =>
  nodes
    .flatMap((node) => [...(node.type === 'link' ? [target(node)] : []), ...targetsIn(node.children ?? [])])
    .filter((one) => one !== null)

const inline = (nodes: Node[], links: Links): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'text')
      return [
        isBold(node) ? { kind: 'text', text: node.text ?? '', bold: true } : { kind: 'text', text: node.text ?? '' },
      ]
    if (node.type === 'linebreak') return [{ kind: 'break' }]
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const content = inline(node.children ?? [], links)
    const to = target(node)
    const href = to ? (links.get(to.key) ?? null) : linkAddress(node.fields?.url ?? '')
    // a link to a record that is not public becomes plain text
    return href === null ? content : [{ kind: 'link', href, content }]
  })

const list = (node: Node, links: Links): TextList => ({
  kind: 'list',
  ordered: node.listType === 'number',
  items: (node.children ?? []).reduce<ListItem[]>((items, item) => {
    const nested = item.children?.find((child) => child.type === 'list')
    const last = items.at(-1)
    // Lexical stores a nested list in an item of its own, after the item it belongs to
    if (nested && last) return [...items.slice(0, -1), { ...last, list: list(nested, links) }]
    return [...items, { content: inline(item.children ?? [], links) }]
  }, []),
})

const block = (node: Node, links: Links): TextBlock[] => {
  const content = inline(node.children ?? [], links)
  if (node.type === 'list') return [list(node, links)]
  if (content.length === 0) return []
  if (node.type === 'heading') return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, content }]
  if (node.type === 'quote') return [{ kind: 'quote', content }]
  return node.type === 'paragraph' ? [{ kind: 'paragraph', content }] : []
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Deepest nesting of nodes that is read; what the editor makes is far from it. */
const deepest = 50

/** The nodes of a list, without what the editor would not make: whoever uses the REST API can store anything. */
const nodesIn = (children: unknown, depth = 0): Node[] =>
  (Array.isArray(children) && depth < deepest ? children : []).flatMap((node: unknown): Node[] => {
    if (!isRecord(node) || typeof node.type !== 'string') return []
    const { fields, tag, listType, text, type } = node
    const { doc, linkType, url } = isRecord(fields) ? fields : {}
    return [
      {
        type,
        children: nodesIn(node.children, depth + 1),
        format: node.format,
        ...(typeof text === 'string' ? { text } : {}),
        ...(typeof tag === 'string' ? { tag } : {}),
        ...(typeof listType === 'string' ? { listType } : {}),
        fields: {
          ...(typeof linkType === 'string' ? { linkType } : {}),
          ...(typeof url === 'string' ? { url } : {}),
          doc: isRecord(doc) ? { relationTo: String(doc.relationTo), value: doc.value } : null,
        },
      },
    ]
  })

const nodesOf = (stored: unknown): Node[] =>
  isRecord(stored) && isRecord(stored.root) ? nodesIn(stored.root.children) : []

/** Texts for pages; links are looked up for all of them together, one query a collection. */
export const textsOf = async <Keys extends string>(stored: Record<Keys, Stored>): Promise<Record<Keys, Text>> => {
  const entries = Object.entries(stored) as [Keys, Stored][] // Object.entries forgets its keys
  const targets = entries.flatMap(([, text]) => targetsIn(nodesOf(text)))
  const collections = [...new Set(targets.map(({ collection }) => collection))]
  const links: Links = new Map()
  for (const collection of collections) {
    const found = await linksTo(
      collection,
      targets.filter((one) => one.collection === collection).map(({ id }) => id),
    )
    for (const [id, { href }] of found) links.set(`${collection}:${id}`, href)
  }
  const texts = entries.map(([key, text]) => [key, nodesOf(text).flatMap((node) => block(node, links))] as const)
  return Object.fromEntries(texts) as Record<Keys, Text> // the same keys as came in
}

/** One text for a page. */
export const textOf = async (stored: Stored): Promise<Text> => (await textsOf({ text: stored })).text
