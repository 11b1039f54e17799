import { labelInForm } from '@/components/admin/form/label-in-form'

// Payload's config of a form: tabs, folded parts and rows stand around fields and name nothing
const status = {
  name: 'status',
  label: 'At the moment',
  type: 'group',
  fields: [{ type: 'row', fields: [{ name: 'until', label: 'Until', type: 'text' }] }],
}
const hours = {
  name: 'hours',
  label: 'Own hours',
  type: 'array',
  fields: [{ name: 'opens', label: 'Opens', type: 'text' }],
}
const offerings = {
  name: 'offerings',
  label: 'Tests at this centre',
  type: 'array',
  fields: [{ type: 'collapsible', label: 'For a time', fields: [status] }, hours],
}
const layout = {
  name: 'layout',
  label: 'Parts',
  type: 'blocks',
  blocks: [{ fields: [{ name: 'text', label: 'Text' }] }],
}
const form = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Tests', fields: [offerings] },
      { name: 'seo', fields: [layout] },
    ],
  },
]

test.each([
  ['offerings', 'Tests at this centre'],
  ['offerings.1', 'Tests at this centre 2'],
  ['offerings.1.status.until', 'Tests at this centre 2, Until'],
  ['offerings.0.hours.2.opens', 'Tests at this centre 1, Own hours 3, Opens'],
  ['seo.layout.0.text', 'Parts 1, Text'],
  // what the config does not name is named by its place
  ['reportingLines.0.until', 'Reporting lines 1, Until'],
  ['title', 'Title'],
])('%s is %s', (path, name) => expect(labelInForm(form, path)).toBe(name))
