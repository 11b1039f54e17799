/** A text as the editor stores it (Lexical's format). */
export interface RichText {
  root: {
    type: 'root'
    children: { type: string; version: number; [key: string]: unknown }[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

type Node = RichText['root']['children'][number]

/** Finds the record behind a link's key. */
type Find = (key: string) => number | undefined

const words = (text: string, bold = false): Node => ({
  type: 'text',
  version: 1,
  text,
  format: bold ? 1 : 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

function linkTo(text: string, target: string, find: Find): Node {
  const [relationTo = '', slug] = target.split('/')
  const whole = /^(?:https:|tel:)/.test(target)
  const value = whole || slug === undefined ? undefined : find(target)
  if (whole)
    return element('link', [words(text)], { version: 3, fields: { linkType: 'custom', url: target, newTab: false } })
  // a record that no longer exists is named without a link
  if (value === undefined) return words(text)
  return element('link', [words(text)], {
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  })
}

/** `[words](key or https address)` and `**bold**` within a line. */
const inline = (line: string, find: Find): Node[] =>
  line.split(/(\[[^\][]+\]\([^)]+\)|\*\*[^*]+\*\*)/).flatMap((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    if (link) return linkTo(link[1] ?? '', link[2] ?? '', find)
    if (part.startsWith('**')) return words(part.slice(2, -2), true)
    return part === '' ? [] : words(part)
  })

/**
 * A text from a plain notation, one block a line: `## heading`, `### smaller heading`, `- item`, else a paragraph.
 *
 * @param find the id of a record by its key, for links
 */
export function richText(written: string, find: Find): RichText {
  const blocks: Node[] = []
  let items: Node[] = []
  for (const line of written.split('\n').map((one) => one.trim())) {
    if (line.startsWith('- ')) {
      if (items.length === 0) blocks.push(element('list', items, { listType: 'bullet', tag: 'ul', start: 1 }))
      items.push(element('listitem', inline(line.slice(2), find), { value: items.length + 1 }))
      continue
    }
    items = []
    const heading = /^(##|###) (.+)$/.exec(line)
    if (heading)
      blocks.push(element('heading', inline(heading[2] ?? '', find), { tag: heading[1] === '##' ? 'h2' : 'h3' }))
    else if (line !== '') blocks.push(element('paragraph', inline(line, find), { textFormat: 0 }))
  }
  return { root: { type: 'root', children: blocks, direction: 'ltr', format: '', indent: 0, version: 1 } }
}
