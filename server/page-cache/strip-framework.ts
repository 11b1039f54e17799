import { Parser } from 'htmlparser2'

/** A page as it is sent. */
export interface StrippedPage {
  html: string
  /** addresses of the files of the build that it shows or is styled by, in order, each once */
  links: string[]
  /** whether Next has rendered an error in place of the page, which it may do with status 200 */
  broken: boolean
}

type Attributes = Record<string, string>

const ofTheBuild = /^\/_next\/static\//
const ours = /^\/assets\//

const isKeptScript = ({ src, type }: Attributes): boolean =>
  type === 'application/ld+json' || (src !== undefined && ours.test(src))

const isScriptPreload = ({ as, href = '', rel = '' }: Attributes): boolean =>
  !ours.test(href) && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'))

/** React streams content into these later, by script; without scripts they stay empty. */
const isPlaceholder = (name: string, attributes: Attributes): boolean =>
  name === 'div' && attributes.hidden !== undefined && Object.keys(attributes).length === 1

const isError = (name: string, attributes: Attributes): boolean =>
  (name === 'html' && attributes.id === '__next_error__') ||
  (name === 'template' && (attributes['data-dgst'] !== undefined || attributes['data-msg'] !== undefined))

/** An element that may be cut when its end is reached. */
interface Open {
  start: number
  cut: 'always' | 'when empty' | 'never'
  /** whether nothing in it stays */
  empty: boolean
}

/**
 * Removes the framework from a page of Next: its scripts and their preloads, React's comments and empty
 * placeholders. JSON-LD and our own scripts stay. What stays is byte for byte what Next sent.
 */
export function stripFramework(html: string): StrippedPage {
  const cuts: [from: number, to: number][] = []
  const links = new Set<string>()
  const open: Open[] = []
  let broken = false
  const stays = () => {
    const around = open.at(-1)
    if (around) around.empty = false
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        broken ||= isError(name, attributes)
        const cut =
          name === 'script' && !isKeptScript(attributes)
            ? 'always'
            : isPlaceholder(name, attributes)
              ? 'when empty'
              : name === 'link' && isScriptPreload(attributes)
                ? 'always'
                : 'never'
        if (cut === 'never') {
          stays()
          const { href, rel, src } = attributes
          const link = name === 'link' && rel !== 'preload' ? href : name === 'img' ? src : undefined
          if (link !== undefined && ofTheBuild.test(link)) links.add(link)
        }
        open.push({ start: parser.startIndex, cut, empty: true })
      },
      onclosetag() {
        const closed = open.pop()
        if (!closed) return
        if (closed.cut === 'always' || (closed.cut === 'when empty' && closed.empty)) {
          cuts.push([closed.start, parser.endIndex + 1])
        } else if (closed.cut === 'when empty') stays()
      },
      ontext: stays,
      oncomment() {
        cuts.push([parser.startIndex, parser.endIndex + 1])
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  parser.end(html)
  return { html: withoutRanges(html, cuts), links: [...links].map(ownText), broken }
}

/** A copy in memory of its own: a slice would retain the whole page as Next sent it. */
const ownText = (text: string): string => Buffer.from(text).toString()

/** The text without the ranges, which may be nested. */
function withoutRanges(text: string, cuts: [from: number, to: number][]): string {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of cuts.sort((a, b) => a[0] - b[0])) {
    if (from > at) parts.push(text.slice(at, from))
    at = Math.max(at, to)
  }
  return parts.join('') + text.slice(at)
}
