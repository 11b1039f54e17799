const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const blocks = ['paragraph', 'heading', 'listitem', 'quote']

const richTextInWords = (node: Record<string, unknown>): string => {
  if (typeof node.text === 'string') return node.text
  const inner = Array.isArray(node.children) ? node.children.filter(isObject).map(richTextInWords).join('') : ''
  return blocks.includes(String(node.type)) ? `${inner}\n` : inner
}

const hidden = ['id', 'blockType', 'blockName']

/** The value of any field as words that two people can compare; '' for nothing. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(inWords).join('\n')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!isObject(value)) return ''
  if (isObject(value.root)) return richTextInWords(value.root).trim()
  return Object.entries(value)
    .filter(([key]) => !hidden.includes(key))
    .map(([, one]) => inWords(one))
    .filter((words) => words !== '')
    .join('\n')
}
