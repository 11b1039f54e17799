/** A field of a record as two of its states are compared. */
export interface ComparedField {
  name: string
  label: string
  /** Payload's type of field, such as 'textarea' */
  type: string
  hasMany?: boolean
  /** labels of a choice, by value */
  choices?: Readonly<Record<string, string>>
  /** of a relation: the kind of record, where it is one */
  relationTo?: string
  /** of a group or a list of rows */
  fields?: readonly ComparedField[]
  /** of a list of parts: each kind of part */
  blocks?: Readonly<Record<string, { label: string; fields: readonly ComparedField[] }>>
  /** of a list of rows: what one is called, and the fields that name it */
  row?: { singular: string; named: readonly string[] }
}
