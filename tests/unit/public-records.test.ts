import { jest } from '@jest/globals'
import type { Field } from 'payload'
import * as registry from '../../domain/public-records'

// A make-believe type, added to the registry and to the collections alone: all else must follow.
const slug = 'mobile-units'
const { publicRecords, usedIn } = registry

jest.unstable_mockModule('../../domain/public-records', () => ({
  ...registry,
  publicRecords: { ...publicRecords, [slug]: { ...publicRecords.trusts, section: '/mobile-units' } },
  usedIn: (use: 'links') => [...usedIn(use), slug],
  addressed: [...registry.addressed, slug],
}))
const configured = async () => {
  const { collections } = await import('@/collections/all')
  if (!collections.some((one) => one.slug === slug))
    collections.push({ slug, fields: [{ name: 'name', type: 'text' }] })
  return (await import('@/payload.config')).default
}

const relationTo = (fields: Field[], name: string): unknown =>
  fields
    .flatMap((field) => (field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : [field]))
    .find((field) => field.type === 'relationship' && field.name === name)

const fieldsOf = async (collection: string): Promise<Field[]> =>
  (await configured()).collections.find((one) => one.slug === collection)?.fields ?? []

test('a redirect can lead to it', async () =>
  expect(relationTo(await fieldsOf('redirects'), 'to')).toHaveProperty('relationTo', expect.arrayContaining([slug])))

test('an answer to a search can be pinned to it', async () =>
  expect(relationTo(await fieldsOf('search-pins'), 'to')).toHaveProperty('relationTo', expect.arrayContaining([slug])))

test('news can be about it', async () =>
  expect(relationTo(await fieldsOf('news-posts'), 'topics')).toHaveProperty(
    'relationTo',
    expect.arrayContaining([slug]),
  ))

test('its drafts are previewed', async () => expect((await configured()).admin.livePreview.collections).toContain(slug))

test('a text can link to it', async () => expect((await import('@/fields/rich-text')).linkable).toContain(slug))

test('its section is no slug of a page', async () =>
  expect([...(await import('@/domain/identifiers/reserved-slugs')).reservedSlugs]).toContain(slug))

test('roles may do with it what they may do with its kind', async () =>
  expect((await import('@/access/table')).kinds).toHaveProperty(slug, 'content'))

test('the sitemap lists it', async () => expect((await import('@/content/site/sitemap')).sitemapTypes).toContain(slug))
