/** How far a project is; null: not known. */
export type ProjectStatus = 'planned' | 'under-way' | 'done'

const stages: readonly (readonly [ProjectStatus, string])[] = [
  ['done', 'done'],
  ['under-way', 'under way'],
  ['planned', 'planned'],
]

/** How many projects there are and how far they are: '3 projects: 1 done, 2 under way'; null: there are none. */
export const projectsInWords = (projects: readonly { status: ProjectStatus | null }[]): string | null => {
  if (projects.length === 0) return null
  const counted = stages.flatMap(([stage, words]) => {
    const count = projects.filter(({ status }) => status === stage).length
    return count === 0 ? [] : `${count} ${words}`
  })
  const all = projects.length === 1 ? '1 project' : `${projects.length} projects`
  return counted.length === 0 ? all : `${all}: ${counted.join(', ')}`
}
