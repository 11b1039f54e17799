import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Page } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { takeTurn } from './in-turn'

/** No page belongs, over others, under itself: no way would lead to it, and its breadcrumb would have no end. */
export const noPageCircle: CollectionBeforeChangeHook<Page> = async ({ data, originalDoc, req }) => {
  const { id, parent } = { ...originalDoc, ...data }
  if (data._status !== 'published' || id === undefined || relationId(parent) === null) return data
  await takeTurn(req, 'pages')
  const { docs } = await req.payload.find({
    collection: 'pages',
    depth: 0,
    overrideAccess: true, // the rule is about all that is public, whoever saves
    pagination: false,
    req,
    select: { parent: true, title: true },
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: id } }] },
  })
  const pages = new Map(docs.map((page) => [page.id, page]))
  const above: string[] = []
  for (
    let at = relationId(parent);
    at !== null && above.length <= docs.length;
    at = relationId(pages.get(at)?.parent)
  ) {
    if (at === id)
      throw new ValidationError({
        collection: 'pages',
        errors: [
          {
            label: 'Belongs under',
            message:
              above.length === 0
                ? 'A page cannot belong under itself. Choose another.'
                : `These pages would belong under each other: ${above.join(', ')}. Choose another page.`,
            path: 'parent',
          },
        ],
        req,
      })
    above.push(pages.get(at)?.title ?? 'a page')
  }
  return data
}
