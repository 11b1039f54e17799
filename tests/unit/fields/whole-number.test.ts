import type { Field } from 'payload'
import { collections } from '@/collections/all'
import { everyField } from '@/fields/every-field'
import { wholeNumber } from '@/fields/whole-number'
import { SiteSettings } from '@/globals/site-settings'

const { validate } = wholeNumber({ name: 'howMany' })

test.each([1, 99, 0, null, undefined])('%p is a whole number, or none', (value) =>
  // the rule asks for nothing but the value
  expect((validate as (value: unknown) => unknown)(value)).toBe(true),
)

test.each([2.5, 0.1, NaN])('%p is refused', (value) =>
  expect((validate as (value: unknown) => unknown)(value)).toMatch(/is not a whole number/),
)

test('only places on the map and what the portal itself counts may have fractions', () => {
  const loose: string[] = []
  const look = (field: Field): Field => {
    if (field.type === 'number' && field.validate !== validate) loose.push(field.name)
    return field
  }
  for (const { fields } of [...collections, SiteSettings]) everyField(fields, look)
  expect([...new Set(loose)].sort()).toEqual(['latitude', 'longitude', 'pages', 'recordId', 'userId'])
})
