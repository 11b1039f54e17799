import { linkAddress } from '@/domain/links/link-address'

interface Node {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: { linkType?: unknown; url?: unknown } | null
}

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? (children as Node[]) : []) // lexical's own shape

const wordsOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')

const leadsNowhere = ({ fields, type }: Node): boolean =>
  type === 'link' &&
  fields?.linkType !== 'internal' &&
  (typeof fields?.url !== 'string' || linkAddress(fields.url) === null)

const deadLinks = (node: Node): Node[] => [
  ...(leadsNowhere(node) ? [node] : []),
  ...childrenOf(node).flatMap(deadLinks),
]

/**
 * Names each link of a text that leads nowhere, by its words.
 * @param value of a rich text field
 * @returns true, or what is wrong, for whoever wrote it
 */
export function linksLeadSomewhere(value: unknown): true | string {
  const root = (value as { root?: Node } | null | undefined)?.root // lexical's own shape
  const dead = root ? deadLinks(root) : []
  if (dead.length === 0) return true
  const named = dead.map((link) => `“${wordsOf(link).trim().slice(0, 80) || 'no words'}”`).join(' and ')
  return `The ${dead.length === 1 ? 'link' : 'links'} ${named} ${dead.length === 1 ? 'leads' : 'lead'} nowhere. Write a whole address, like https://www.nhs.uk/live-well, an email address, or an address of this site, like /about.`
}
