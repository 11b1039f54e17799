import { isAddressField, isProse, isTitle } from './prose-fields'
import { richLines } from './rich-lines'
import type { AddressInField, Line, Part, Picture, Place, RecordText } from './text'

/** As much of a field of Payload's as is read here, on the server or in the browser. */
export interface FieldShape {
  type: string
  name?: string
  label?: unknown
  hasMany?: boolean
  relationTo?: unknown
  admin?: object
  fields?: readonly FieldShape[]
  tabs?: readonly { name?: string; label?: unknown; fields: readonly FieldShape[] }[]
  blocks?: readonly { slug: string; fields: readonly FieldShape[] }[]
}

interface Inside {
  /** the path of what the fields lie in, with a dot at its end */
  above: string
  tab: string | null
  /** the field whose Text parts make one text together */
  flow: string | null
}

type Found = Omit<RecordText, 'names' | 'addresses'> & { addresses: readonly AddressInField[] }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** 'sharedGoal' → 'Shared goal', where a field has no label. */
const inWords = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const placeOf = ({ label, name = '' }: FieldShape, { above, tab }: Inside): Place => ({
  path: `${above}${name}`,
  label: typeof label === 'string' ? label : inWords(name),
  tab,
})

const plainLines = (field: FieldShape, value: unknown): Line[] =>
  typeof value === 'string' && value.trim() !== ''
    ? [{ kind: isTitle(field.name ?? '') ? 'heading' : 'paragraph', text: value, links: [] }]
    : []

const kindOf = ({ name = '', type }: FieldShape): Part['kind'] =>
  isTitle(name) ? 'title' : type === 'text' ? 'short' : 'prose'

const textIn = (field: FieldShape, value: unknown, inside: Inside): Found => {
  const place = placeOf(field, inside)
  const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true
  const passedOver = isHidden || !isProse(field.name ?? '') || field.hasMany === true
  const lines = passedOver ? [] : field.type === 'richText' ? richLines(value) : plainLines(field, value)
  const outline = field.type === 'richText' ? (inside.flow ?? place.path) : place.path
  return {
    parts: lines.length > 0 ? [{ ...place, kind: kindOf(field), outline, lines }] : [],
    pictures: [],
    addresses: isAddressField(field.name ?? '') && typeof value === 'string' ? [{ ...place, href: value }] : [],
  }
}

const picturesIn = (field: FieldShape, value: unknown, inside: Inside): Picture[] => {
  if (field.relationTo !== 'media') return []
  const ids = (Array.isArray(value) ? value : [value]).map((one: unknown) => (isObject(one) ? one.id : one))
  return ids
    .filter((id) => typeof id === 'number' || typeof id === 'string')
    .map((id) => ({ ...placeOf(field, inside), id: String(id) }))
}

const nothing: Found = { parts: [], pictures: [], addresses: [] }
const joined = (texts: readonly Found[]): Found => ({
  parts: texts.flatMap(({ parts }) => parts),
  pictures: texts.flatMap(({ pictures }) => pictures),
  addresses: texts.flatMap(({ addresses }) => addresses),
})

const inField = (field: FieldShape, data: Record<string, unknown>, inside: Inside): Found => {
  const { blocks = [], fields = [], name, tabs = [], type } = field
  if (type === 'tabs')
    return joined(
      tabs.map((tab) => {
        const label = typeof tab.label === 'string' ? tab.label : inside.tab
        if (!tab.name) return inFields(tab.fields, data, { ...inside, tab: label })
        return inFields(tab.fields, data[tab.name], { ...inside, tab: label, above: `${inside.above}${tab.name}.` })
      }),
    )
  if (!name) return inFields(fields, data, inside)
  const value = data[name]
  const path = `${inside.above}${name}`
  if (['text', 'textarea', 'richText'].includes(type)) return textIn(field, value, inside)
  if (type === 'upload') return { ...nothing, pictures: picturesIn(field, value, inside) }
  if (type === 'blocks')
    return joined(
      rowsOf(value).map((row, place) => {
        const block = blocks.find(({ slug }) => slug === row.blockType)
        const flow = row.blockType === 'text' ? path : null
        return block ? inFields(block.fields, row, { ...inside, above: `${path}.${place}.`, flow }) : nothing
      }),
    )
  if (type === 'array')
    return joined(
      rowsOf(value).map((row, place) => inFields(fields, row, { ...inside, above: `${path}.${place}.`, flow: null })),
    )
  return inFields(fields, value, { ...inside, above: `${path}.`, flow: null })
}

const inFields = (fields: readonly FieldShape[], data: unknown, inside: Inside): Found =>
  isObject(data) ? joined(fields.map((field) => inField(field, data, inside))) : nothing

/**
 * What a record or global says to the public, field by field, and the pictures that it shows.
 *
 * @param fields of its config: what is found follows from them alone
 */
export const recordText = (fields: readonly FieldShape[], data: unknown): RecordText => ({
  ...inFields(fields, data, { above: '', tab: null, flow: null }),
  names: isObject(data) && typeof data.name === 'string' ? [data.name] : [],
})
