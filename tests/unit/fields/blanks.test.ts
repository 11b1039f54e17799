import type { Field, TextField } from 'payload'
import { withoutBlank } from '@/fields/blanks'
import { everyField } from '@/fields/every-field'

const stored = (field: Field, value: unknown): unknown =>
  ((withoutBlank(field) as TextField).hooks?.beforeValidate ?? []).reduce(
    (sofar, hook) => hook({ value: sofar } as Parameters<typeof hook>[0]) as unknown,
    value,
  ) // only the value is looked at

test.each([
  ['', null],
  [' \n ', null],
  ['\u00a0', null],
  ['\u200b \u2060', null],
  ['\u200b2026', '\u200b2026'],
  ['2026', '2026'],
  [undefined, undefined],
  [null, null],
])('of the text %j is stored %j', (value, kept) => expect(stored({ name: 'on', type: 'text' }, value)).toBe(kept))

test('what a field does to its value itself comes first', () =>
  expect(
    stored(
      { name: 'code', type: 'text', hooks: { beforeValidate: [({ value }) => String(value).replace('x', '')] } },
      'x',
    ),
  ).toBeNull())

test('it holds for every field of text, however deep it lies, and for no other', () => {
  const changed: unknown[] = []
  everyField(
    [
      {
        type: 'tabs',
        tabs: [
          {
            label: 'A',
            fields: [
              { name: 'a', type: 'text' },
              { name: 'n', type: 'number' },
            ],
          },
        ],
      },
      {
        name: 'layout',
        type: 'blocks',
        blocks: [{ slug: 'b', fields: [{ type: 'row', fields: [{ name: 'c', type: 'email' }] }] }],
      },
    ],
    (field) => {
      if (withoutBlank(field) !== field) changed.push('name' in field ? field.name : field.type)
      return field
    },
  )
  expect(changed).toEqual(['a', 'c'])
})
