import type { CollectionConfig } from 'payload'
import { prepared } from '@/fields/prepared'

const hiddenFromRole = (collection: CollectionConfig, role: string): boolean | undefined => {
  const { hidden } = prepared(collection).admin ?? {}
  return typeof hidden === 'function' ? hidden({ user: { role } as never }) : hidden // no more of a user is asked
}

test('a collection is hidden from those who may only read what is public of it', () => {
  expect(hiddenFromRole({ slug: 'users', fields: [] }, 'administrator')).toBe(false)
  expect(hiddenFromRole({ slug: 'alerts', fields: [] }, 'author')).toBe(true)
})

test('one without a form is hidden from everybody, though they may read it', () =>
  expect(hiddenFromRole({ slug: 'external-links', admin: { hidden: true }, fields: [] }, 'administrator')).toBe(true))
