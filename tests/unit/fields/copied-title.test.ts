import type { CollectionConfig, Field } from 'payload'
import { copiesSaySo } from '@/fields/copied-title'

const title: Field = { name: 'title', type: 'text' }
const collection = (fields: Field[], useAsTitle = 'title'): CollectionConfig => ({
  slug: 'things',
  admin: { useAsTitle },
  fields,
})

/** What a copy of `value` is called. */
const copyOf = (fields: Field[] | undefined, value: unknown): unknown => {
  const [field] = fields ?? []
  const hook = field?.type === 'text' ? field.hooks?.beforeDuplicate?.[0] : undefined
  return hook ? hook({ value } as Parameters<typeof hook>[0]) : 'no hook' // only the value is read
}

test('the title of a copy says that it is one, wherever the field stands', () => {
  const { fields } = copiesSaySo(collection([{ type: 'tabs', tabs: [{ label: 'Text', fields: [title] }] }]))
  const [tabs] = fields
  expect(copyOf(tabs?.type === 'tabs' ? tabs.tabs[0]?.fields : [], 'News')).toBe('Copy of News')
})

test('a title that must be unique, one that is made, and those of rows stay as they are', () => {
  const rows: Field = { name: 'rows', type: 'array', fields: [title] }
  const [unique, made, list] = [{ ...title, unique: true }, { ...title, admin: { hidden: true } }, rows].map(
    (field) => copiesSaySo(collection([field])).fields,
  )
  expect([copyOf(unique, 'a'), copyOf(made, 'a')]).toEqual(['no hook', 'no hook'])
  expect(list).toEqual([rows])
})

test('an empty title stays empty', () => {
  expect(copyOf(copiesSaySo(collection([title])).fields, '')).toBe('')
})
