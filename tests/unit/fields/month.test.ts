import { boundedText } from '@/fields/longest-text'
import { monthField } from '@/fields/month'

const field = monthField({ name: 'month', required: true })
const check = field.validate as unknown as (value: unknown) => true | string

test('a month is refused in words that say how to write it', () => {
  expect(check('2026-03')).toBe(true)
  expect(check('')).toBe('Give the month, for example March 2026.')
  expect(check('the spring of 2026')).toBe('"the spring of 2026" is not a month. Write it like March 2026.')
})

test('a month in words is not too long for the box that reads it', () => {
  const longest = boundedText(field)
  expect(longest).toMatchObject({ admin: { components: { Field: { clientProps: { reads: 'month' } } } } })
  expect('maxLength' in longest && Number(longest.maxLength)).toBeGreaterThan('Wednesday, September 2026'.length)
})
