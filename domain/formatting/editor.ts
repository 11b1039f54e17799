/** How a record names who saved it: as they were called then, with the number that stays, as people may rename themselves. */
export const editorLabel = (name: string, id: number | string): string => `${name} (user ${id})`

/** The name in such a label. */
export const editorName = (label: string): string => label.replace(/ \(user [^()]+\)$/, '')

/** The number in such a label; null where it holds none. */
export const editorId = (label: string): number | null => {
  const [, id] = / \(user (\d+)\)$/.exec(label) ?? []
  return id === undefined ? null : Number(id)
}
