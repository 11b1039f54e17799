import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import type { Page } from '@/payload-types'
import { contacts, type Contacts } from './contacts'
import { documentsOf, pictureOf, type DocumentLink, type Picture } from '../files/files'
import { idOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findByIds, findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

export type PartView =
  | { kind: 'text'; text: Text }
  | { kind: 'inset'; text: string }
  | { kind: 'warning'; heading: string | null; text: string }
  | { kind: 'details'; heading: string; text: Text }
  | { kind: 'figures'; figures: { figure: string; label: string }[] }
  | { kind: 'picture'; picture: Picture; caption: string | null }
  | { kind: 'downloads'; heading: string | null; documents: DocumentLink[] }
  | { kind: 'contact-details'; show: 'contact' | 'data-controller' | 'accessibility'; contacts: Contacts }

export interface ContentPageView {
  href: string
  title: string
  summary: string
  parts: PartView[]
  /** the pages above this one, the topmost first */
  above: Link[]
  /** the pages that belong under this one */
  below: { href: string; title: string; summary: string }[]
  review: Review
}

type Stored = NonNullable<Page['layout']>[number]

const partOf = async (part: Stored, viewer: Viewer): Promise<PartView | null> => {
  switch (part.blockType) {
    case 'text':
      return { kind: 'text', text: await textOf(part.text) }
    case 'callout':
      return part.kind === 'warning'
        ? { kind: 'warning', heading: part.heading ?? null, text: part.text }
        : { kind: 'inset', text: part.text }
    case 'details':
      return { kind: 'details', heading: part.heading, text: await textOf(part.text) }
    case 'figures':
      return { kind: 'figures', figures: part.figures.map(({ figure, label }) => ({ figure, label })) }
    case 'picture': {
      const picture = await pictureOf(part.image, viewer)
      return picture && { kind: 'picture', picture, caption: part.caption ?? null }
    }
    case 'downloads':
      return { kind: 'downloads', heading: part.heading ?? null, documents: await documentsOf(part.documents, viewer) }
    case 'contact-details':
      return { kind: 'contact-details', show: part.show, contacts: await contacts() }
  }
}

/** How many levels a breadcrumb goes up: also ends a circle of pages that name each other. */
const levels = 5

const pagesAbove = async (parent: Page['parent']): Promise<Link[]> => {
  const above: Link[] = []
  const seen = new Set<number>()
  for (let id = idOf(parent); id !== null && !seen.has(id) && above.length < levels;) {
    seen.add(id)
    const page = (await findByIds('pages', [id], { title: true, slug: true, parent: true })).get(id)
    if (!page) break
    above.unshift({ href: addressOf('pages', page.slug), text: page.title })
    id = idOf(page.parent)
  }
  return above
}

/** A page of the editors, or null. */
export const contentPage = async (viewer: Viewer, slug: string): Promise<ContentPageView | null> => {
  const page = await findOne(
    viewer,
    'pages',
    { slug: { equals: slug } },
    { title: true, slug: true, summary: true, layout: true, parent: true, ...reviewFields },
  )
  if (page === null) return null
  const [parts, above, below] = await Promise.all([
    Promise.all((page.layout ?? []).map((part) => partOf(part, viewer))),
    pagesAbove(page.parent),
    findMany('pages', {
      where: { parent: { equals: page.id } },
      sort: ['menuOrder', 'title'],
      select: { title: true, slug: true, summary: true },
    }),
  ])
  return {
    href: addressOf('pages', page.slug),
    title: page.title,
    summary: page.summary,
    parts: parts.filter((part) => part !== null),
    above,
    below: below.map(({ title, slug: last, summary }) => ({ href: addressOf('pages', last), title, summary })),
    review: reviewOf(page),
  }
}
