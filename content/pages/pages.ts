import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import type { Page } from '@/payload-types'
import { contacts, type Contacts } from './contacts'
import { trustLinks } from '../collaborative/trusts'
import { documentsOf, pictureOf, type DocumentLink, type Picture } from '../files/files'
import { listTag } from '../lists'
import { idOf, linkOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { notWithdrawn } from '../shown'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { withdrawnOf, type Withdrawn } from '../corrections/withdrawn'
import { findFacets } from '../stored/lists'
import { findBySlug, findFacetsByIds } from '../stored/records'
import type { Viewer } from '../viewer'

export type PartView =
  | { kind: 'text'; text: Text }
  | { kind: 'inset'; text: string }
  | { kind: 'warning'; heading: string | null; text: string }
  | { kind: 'details'; heading: string; text: Text }
  | { kind: 'figures'; figures: { figure: string; label: string }[] }
  | { kind: 'picture'; picture: Picture; caption: string | null }
  | { kind: 'downloads'; heading: string | null; documents: DocumentLink[] }
  | {
      kind: 'contact-details'
      show: 'contact' | 'data-controller' | 'accessibility'
      contacts: Contacts
      runBy: Link[]
    }

export interface ContentPageView {
  href: string
  slug: string
  title: string
  summary: string
  parts: PartView[]
  /** ancestors, the topmost first */
  above: Link[]
  /** child pages */
  below: { href: string; title: string; summary: string }[]
  review: Review
  corrections: CorrectionView[]
  /** set for a withdrawn page: it shows this in place of the text, or above it */
  withdrawn: Withdrawn | null
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
      return {
        kind: 'downloads',
        heading: part.heading ?? null,
        documents: await documentsOf(part.documents, viewer, 'content'),
      }
    case 'contact-details':
      // who runs the site is asked while its own contacts are not filled in
      return { kind: 'contact-details', show: part.show, contacts: await contacts(), runBy: await trustLinks() }
  }
}

/** Most levels of a breadcrumb. */
const levels = 5

const pagesAbove = async (parent: Page['parent']): Promise<Link[]> => {
  const above: Link[] = []
  const seen = new Set<number>()
  for (let id = idOf(parent); id !== null && !seen.has(id) && above.length < levels;) {
    seen.add(id)
    const page = (await findFacetsByIds('pages', 'crumb', [id])).get(id)
    if (!page) break
    above.unshift(linkOf('pages', page))
    id = idOf(page.parent)
  }
  return above
}

const pagesBelow = async (parent: number): Promise<ContentPageView['below']> => {
  const query = { where: { and: [{ parent: { equals: parent } }, notWithdrawn] }, sort: ['menuOrder', 'title'] }
  const found = await findFacets('pages', 'listed', { ...query, tags: [listTag('pages', 'parent', parent)] })
  return found.map(({ title, slug, summary }) => ({ href: addressOf('pages', slug), title, summary }))
}

const fields = {
  title: true,
  slug: true,
  summary: true,
  layout: true,
  parent: true,
  withdrawn: true,
  ...reviewFields,
} as const

/** A page made by editors, or null. */
export const contentPage = async (viewer: Viewer, slug: string): Promise<ContentPageView | null> => {
  const page = await findBySlug(viewer, 'pages', slug, fields)
  if (page === null) return null
  const [parts, above, below, corrections] = await Promise.all([
    Promise.all((page.layout ?? []).map((part) => partOf(part, viewer))),
    pagesAbove(page.parent),
    pagesBelow(page.id),
    correctionsOf(viewer, 'pages', page.id),
  ])
  return {
    href: addressOf('pages', page.slug),
    slug: page.slug,
    title: page.title,
    summary: page.summary,
    parts: parts.filter((part) => part !== null),
    above,
    below,
    review: reviewOf(page),
    corrections,
    withdrawn: withdrawnOf(page),
  }
}
