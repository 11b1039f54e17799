import type { Field, SanitizedConfig, Validate } from 'payload'
import { keepBuiltInValidation } from '@/fields/built-in-validation'

type Rule = Validate<unknown, unknown, unknown>

interface Long {
  where: string
  maxLength: number
  validate: Rule
}

/** Every text of the model that has a longest length, however deep it lies. */
const longTexts = (fields: Field[], above: string): Long[] =>
  fields.flatMap((field): Long[] => {
    const where = 'name' in field && field.name ? `${above}.${field.name}` : above
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => longTexts(tab.fields, where))
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => longTexts(block.fields, `${where}.${block.slug}`))
    if ('fields' in field) return longTexts(field.fields, where)
    // what is never stored has no validation of Payload's
    if ((field.type !== 'text' && field.type !== 'textarea') || field.virtual === true) return []
    return field.maxLength === undefined
      ? []
      : [{ where, maxLength: field.maxLength, validate: field.validate as Rule }]
  })

const t = (key: string) => key
const options = { req: { payload: { config: {} }, t }, siblingData: {}, data: {} } as unknown as Parameters<Rule>[1] // what the rules read

let config: SanitizedConfig
beforeAll(async () => {
  config = await (await import('@/payload.config')).default
})

test('no text of the model can be longer than it says, whatever other rule it has', async () => {
  const texts = [...config.collections, ...config.globals].flatMap(({ fields, slug }) => longTexts(fields, slug))
  const taken: string[] = []
  for (const { where, maxLength, validate } of texts) {
    if ((await validate('x'.repeat(maxLength + 1), options)) === true) taken.push(where)
  }
  expect(texts.length).toBeGreaterThan(40)
  expect(taken).toEqual([])
})

const checked = async (field: Field, value: unknown): Promise<unknown> =>
  (keepBuiltInValidation(field) as { validate: Rule }).validate(value, options) // it has one

describe('a field with a rule of its own', () => {
  const seen: unknown[] = []
  const even: Field = {
    name: 'x',
    type: 'text',
    maxLength: 4,
    required: true,
    validate: (value: unknown) => {
      seen.push(value)
      return value === '' ? 'Give it.' : true
    },
  }

  test('is not asked about what is too long', async () => {
    expect(await checked(even, 'x'.repeat(100_000))).toBe('validation:shorterThanMax')
    expect(seen).toEqual([])
  })

  test('has the word about what is missing', async () => expect(await checked(even, '')).toBe('Give it.'))
  test('may forget that a value is required', async () => expect(await checked(even, null)).toBe('validation:required'))
  test('lets through what both allow', async () => expect(await checked(even, 'good')).toBe(true))
})

test('a number keeps its bounds', async () => {
  const field: Field = { name: 'n', type: 'number', min: 1, validate: () => true as const }
  expect(await checked(field, 0)).toBe('validation:lessThanMin')
})
