import { createContext, useContext } from 'react'
import type { BoxProblem } from './send'

interface AroundBox {
  /** what begins the ids of its boxes */
  form: string
  /** what the server found wrong */
  problems: readonly BoxProblem[]
  /** what stands in a box first, by its name, as the one before is likely to be that of the next */
  kept: Readonly<Record<string, string>>
}

/** The form around a box. */
export const FormProblems = createContext<AroundBox>({ form: '', problems: [], kept: {} })

/** Problems in words, each with a way to the records that are in the way. */
export const ProblemWords = ({ problems }: { problems: readonly BoxProblem[] }) =>
  problems.map(({ message, records = [] }) => (
    <span key={message} className="desk-problem">
      {message}
      {records.map(({ collection, id, name }) => (
        <a key={`${collection} ${id}`} href={`/admin/collections/${collection}/${id}`} target="_blank" rel="noreferrer">
          Open {name} (new tab)
        </a>
      ))}
    </span>
  ))

/** What a box of a name needs to say whether it is right: ids, its problems, and attributes of the input. */
export function useBox(name: string, hasHelp: boolean) {
  const { form, kept, problems } = useContext(FormProblems)
  const own = problems.filter(({ path }) => path === name)
  const id = `${form}-${name}`
  const described = [hasHelp && `${id}-help`, own.length > 0 && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    problems: own,
    kept: kept[name],
    input: {
      id,
      name,
      ...(described ? { 'aria-describedby': described } : {}),
      ...(own.length > 0 ? { 'aria-invalid': true as const } : {}),
    },
  }
}
