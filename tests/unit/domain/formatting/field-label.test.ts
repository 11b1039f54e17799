import { fieldLabel } from '@/domain/formatting/field-label'

test.each([
  ['Title', 'Title'],
  ['Text > Title', 'Title'],
  // groups name nothing, rows of lists do
  [
    'Tests at this centre > Tests at this centre 2 > For a time > At the moment > Until',
    'Tests at this centre 2, Until',
  ],
  ['Reporting lines > Reporting lines 12 > Until', 'Reporting lines 12, Until'],
  ['Tests > Tests 2 > Own hours > Own hours 1 > Opens', 'Tests 2, Own hours 1, Opens'],
  ['Layout > Block 2 (Callout) > Text', 'Block 2 (Callout), Text'],
  ['The last 12 months > People', 'People'],
  // a field that ends with a number is said once
  ['Address > Line 1', 'Line 1'],
])('Payload says "%s": %s', (way, name) => expect(fieldLabel(way)).toBe(name))
