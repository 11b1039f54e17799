/** A text as pages show it: plain data, made from what the editor stored, with links already resolved. */
export type Inline =
  | { kind: 'text'; text: string; bold?: boolean }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'break' }

export interface ListItem {
  content: Inline[]
  list?: TextList
}

export interface TextList {
  kind: 'list'
  ordered: boolean
  items: ListItem[]
}

export type TextBlock =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 2 | 3; content: Inline[] }
  | { kind: 'quote'; content: Inline[] }
  | TextList

export type Text = TextBlock[]

/** The words of a text without its marks, for descriptions and feeds. */
export const plainWords = (text: Text): string => {
  const inline = (parts: Inline[]): string =>
    parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'link' ? inline(part.content) : ' ')).join('')
  const block = (one: TextBlock): string =>
    one.kind === 'list' ? one.items.map((item) => [inline(item.content), item.list ? block(item.list) : ''].join(' ')).join(' ') : inline(one.content)
  return text.map(block).join(' ').replace(/\s+/g, ' ').trim()
}
