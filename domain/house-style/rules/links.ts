import { inLines, type Spot } from '../finding'
import type { LinkInText } from '../text'

/** Words that say nothing of where a link leads, without their full stop. */
const vague: ReadonlySet<string> = new Set([
  ...[
    'click',
    'click here',
    'click this',
    'click this link',
    'click on this link',
    'here',
    'this',
    'link',
    'this link',
  ],
  ...['more', 'read more', 'learn more', 'find out more', 'see more', 'more information', 'more info', 'more details'],
  ...['this page', 'this website', 'website', 'web page', 'page', 'download', 'download here', 'read this', 'see here'],
  ...['go', 'go here', 'details', 'information', 'info', 'continue', 'visit', 'view', 'open', 'follow this link'],
])

const isAddress = (words: string): boolean => /^(?:https?:\/\/|www\.)\S/i.test(words)
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[.,:;!>»…]/g, '')
    .trim()

/** What is wrong with the words of one link; null if nothing is. */
export const linkText = (words: string): string | null => {
  if (vague.has(plain(words)) || /^click here\b/i.test(words.trim()))
    return 'Make the link of the words that say where it leads, for example “how to prepare for an MRI scan”.'
  if (isAddress(words.trim())) return 'Write the name of the page in place of its address.'
  return null
}

/** Links whose words say nothing by themselves, as in a screen reader's list of links. */
export const vagueLinks = (text: string, links: readonly LinkInText[]): Spot[] =>
  links.flatMap(({ from, to }) => {
    const how = linkText(text.slice(from, to))
    return how === null ? [] : [{ from, to, how }]
  })

export const findLinkText = inLines(['prose'], ({ links, text }) => vagueLinks(text, links))

const isDocument = (href: string): boolean => /\.(?:pdf|docx?|xlsx?|pptx?|csv|odt|ods)(?:[?#]|$)/i.test(href)

/** 'PDF', from the ending of an address. */
const typeOf = (href: string): string => (/\.([a-z]{3,4})(?:[?#]|$)/i.exec(href)?.[1] ?? '').toUpperCase()

const saysTypeAndSize = (words: string): boolean => /\([^)]{0,40}\b\d[\d.,]{0,8} ?(?:KB|MB)\)/i.test(words)

/** Links to documents whose words do not say type and size: "Annual report 2025 (PDF only, 545KB)". */
export const bareDocuments = (text: string, links: readonly LinkInText[]): Spot[] =>
  links
    .filter(({ from, href, to }) => href !== null && isDocument(href) && !saysTypeAndSize(text.slice(from, to)))
    .map(({ from, href, to }) => ({
      from,
      to,
      how: `Put type and size into the link: “${text.slice(from, to)} (${typeOf(href ?? '')}, 545KB)”.`,
    }))

export const findDocumentLinks = inLines(['prose'], ({ links, text }) => bareDocuments(text, links))
