import { fieldName } from './field-name'

/** A field of Payload's config, as far as it says what it is called and what stands in it. */
interface ConfigField {
  name?: string
  label?: unknown
  fields?: ConfigField[]
  tabs?: ConfigField[]
  blocks?: ConfigField[]
}

/** The named fields of a level of a form: rows, folded parts and tabs without a name are no level of their own. */
const namedIn = (fields: readonly ConfigField[]): ConfigField[] =>
  fields.flatMap((field) =>
    field.name === undefined ? namedIn([...(field.fields ?? []), ...(field.tabs ?? [])]) : field,
  )

const within = ({ blocks = [], fields = [], tabs = [] }: ConfigField): ConfigField[] => [
  ...fields,
  ...tabs,
  ...blocks.flatMap((block) => block.fields ?? []),
]

/**
 * What a field of a form is called, with each row that it stands in: 'offerings.1.status.until' is
 * 'Tests at this centre 2, Until'.
 * @param fields of the collection or global, as the panel has them
 */
export function labelInForm(fields: readonly unknown[], path: string): string {
  const names: string[] = []
  let level = fields as readonly ConfigField[]
  const parts = path.split('.')
  parts.forEach((part, place) => {
    if (/^\d+$/.test(part)) return
    const field = namedIn(level).find(({ name }) => name === part)
    level = field ? within(field) : []
    const name = typeof field?.label === 'string' ? field.label : fieldName(part)
    const row = parts[place + 1] ?? ''
    if (/^\d+$/.test(row)) names.push(`${name} ${Number(row) + 1}`)
    else if (place === parts.length - 1) names.push(name)
  })
  return names.join(', ')
}
