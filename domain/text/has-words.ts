/** Deepest nesting of nodes that is read; what the editor makes is far from it. */
const deepest = 50

/** Whether a text as the editor stores it has a word; an empty paragraph has none. */
export const hasWords = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || depth > deepest) return false
  if (Array.isArray(value)) return value.some((one) => hasWords(one, depth + 1))
  const { children, root, text } = value as { children?: unknown; root?: unknown; text?: unknown } // each is looked at
  return (typeof text === 'string' && text.trim() !== '') || hasWords(children, depth + 1) || hasWords(root, depth + 1)
}
