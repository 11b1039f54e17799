/** A field of a form's config, as far as it says what the field is called and where it stands. */
interface ConfigField {
  name?: string
  type: string
  label?: unknown
  fields?: ConfigField[]
  tabs?: ConfigTab[]
  admin?: { hidden?: boolean }
  hidden?: boolean
}

type ConfigTab = Omit<ConfigField, 'type'>

/** A field that a comment can be about. */
export interface FieldChoice {
  /** its place in the form: 'gettingThere.parking' */
  path: string
  /** what people read on the way to it: 'Getting there › Parking' */
  label: string
}

const spaced = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const labelOf = ({ label, name }: Pick<ConfigField, 'label' | 'name'>): string | null =>
  typeof label === 'string' && label !== '' ? label : name === undefined ? null : spaced(name)

const below = (way: readonly (string | null)[], path: string, fields: readonly ConfigField[]): FieldChoice[] =>
  fields.flatMap((field): FieldChoice[] => {
    const { fields: inner, name, tabs, type } = field
    if (field.hidden || field.admin?.hidden || type === 'ui') return []
    if (tabs)
      return tabs.flatMap((tab) =>
        below([...way, labelOf(tab)], tab.name === undefined ? path : `${path}${tab.name}.`, tab.fields ?? []),
      )
    if (name === undefined) return below(way, path, inner ?? [])
    if (type === 'group') return below([...way, labelOf(field)], `${path}${name}.`, inner ?? [])
    const label = [...way, labelOf(field)].filter((part) => part !== null).join(' › ')
    return [{ path: `${path}${name}`, label }]
  })

/** Set by the system: nobody has anything to say about them. */
const technical = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'lastEditedBy', 'startingKey']

/**
 * The fields of a form that a comment can be about, in their order. A list of rows is one field, as its rows move.
 * @param fields of a collection's or a global's config, which Payload types as a wide union
 */
export const fieldChoices = (fields: readonly unknown[]): FieldChoice[] =>
  below([], '', fields as ConfigField[]).filter(({ path }) => !technical.includes(path))
