import { quoted, sameName, type InTheWay, type Problem } from './problem'

interface Person {
  id?: number
  name: string
  jobTitle?: string | null
}

/** That another person of the same name is kept already, unless the editor has said that there are two. */
export const personProblems = (person: Person, others: readonly Person[], mayShareName: boolean): Problem[] => {
  const twin = mayShareName ? undefined : others.find(({ name }) => sameName(name, person.name))
  if (!twin) return []
  const who = `${quoted(twin.name)}${twin.jobTitle ? ` (${twin.jobTitle})` : ''}`
  const message = `${who} is there already. Use that record, or tick "Another person of the same name" if there are two.`
  const records: InTheWay[] = twin.id === undefined ? [] : [{ collection: 'people', id: twin.id, name: twin.name }]
  return [{ path: 'name', label: 'Name', message, records }]
}
