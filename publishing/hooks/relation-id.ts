/** The id behind a relation in a hook, which may be an id, the record itself or nothing. */
export const relationId = (value: unknown): number | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return id === null || id === undefined ? null : Number(id)
}
