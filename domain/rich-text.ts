/** A text as pages show it: plain data, with links already resolved to addresses. */
export type Inline =
  { kind: 'text'; text: string; bold?: boolean } | { kind: 'link'; href: string; content: Inline[] } | { kind: 'break' }

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
