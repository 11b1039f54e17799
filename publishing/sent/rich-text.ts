import { usedIn } from '@/domain/public-records'
import { isId } from './record-id'
import { isObject, type Result } from './result'
import { withoutControlsWithin } from './text'

/** Kinds of node that the editor makes (fields/rich-text.ts), and whether they have others in them. */
const nodes: Readonly<Record<string, boolean>> = {
  root: true,
  paragraph: true,
  heading: true,
  quote: true,
  list: true,
  listitem: true,
  link: true,
  autolink: true,
  text: false,
  tab: false,
  linebreak: false,
}

/** What the values of a node are, where they are there. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  version: ['number'],
  format: ['number', 'string'],
  indent: ['number'],
  textFormat: ['number'],
  textStyle: ['string'],
  style: ['string'],
  mode: ['string'],
  detail: ['number'],
  tag: ['string'],
  listType: ['string'],
  start: ['number'],
  value: ['number'],
  text: ['string'],
}

const isLink = (fields: unknown): boolean => {
  if (!isObject(fields)) return false
  const { doc, linkType, newTab, url } = fields
  const leads =
    doc == null ||
    (isObject(doc) && usedIn('links').some((slug) => slug === doc.relationTo) && (doc.value == null || isId(doc.value)))
  return (
    leads &&
    (linkType == null || typeof linkType === 'string') &&
    (url == null || typeof url === 'string') &&
    (newTab == null || typeof newTab === 'boolean')
  )
}

const isNode = (node: unknown): boolean => {
  if (!isObject(node) || typeof node.type !== 'string' || !Object.hasOwn(nodes, node.type)) return false
  const { children, fields, text, type } = node
  if (nodes[type] ? !Array.isArray(children) || !children.every(isNode) : children !== undefined) return false
  if (type === 'text' && typeof text !== 'string') return false
  if ((type === 'link' || type === 'autolink') && !isLink(fields)) return false
  return Object.entries(attributes).every(([name, kinds]) => node[name] == null || kinds.includes(typeof node[name]))
}

/** A text as the editor stores it, and only that: Payload and the pages would fail on others. */
export const richText = (value: unknown): Result =>
  value === null || (isObject(value) && isObject(value.root) && value.root.type === 'root' && isNode(value.root))
    ? { value: withoutControlsWithin(value) }
    : { problem: 'This takes a text in the form that the editor stores. Write it in the admin panel.' }
