/** Spaces that people do not see as text: with the hard ones that Word writes, and those without width. */
export const isBlank = (text: string | null): boolean => (text ?? '').replace(/[\s\u00a0\u200b\ufeff]/g, '') === ''

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, div'

/** Takes away paragraphs, headings and items without words, and lists without items. */
export function removeBlanks(body: HTMLElement): void {
  for (const one of [...body.querySelectorAll(blocks)].reverse()) if (isBlank(one.textContent)) one.remove()
  for (const list of [...body.querySelectorAll('ul, ol')].reverse()) if (isBlank(list.textContent)) list.remove()
  for (const child of [...body.children]) if (child.tagName === 'BR') child.remove()
}
