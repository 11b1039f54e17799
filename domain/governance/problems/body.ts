import { covers, earliestDay, formatPartialDate, latestDay, type Span } from '../../dates/partial-date'
import { lifeOf, type Body } from '../reporting-lines'
import { outside } from '../windows'
import { lineProblems } from './body-lines'
import { bodyLife, outsideInWords, quoted, sameName, whenInWords, type InTheWay, type Problem } from './problem'

/** Something that hangs on a body: what it is called in words that begin a sentence, and its dates. */
export interface Hanging extends Span {
  what: string
  /** where its dates are changed */
  record?: InTheWay
}

const bodyInTheWay = ({ id, name }: Body): InTheWay => ({ collection: 'governance-bodies', id, name })

export interface BodyChange {
  /** as it would be */
  body: Body
  /** as the public reads it now; null if it does not */
  before: Body | null
  /** the other published bodies */
  others: readonly Body[]
  /** its published seats, the appointments to them, the lines of others to it */
  hanging: readonly Hanging[]
  /** whether the editor has said that there is another body of this name */
  mayShareName: boolean
}

/** What would no longer fit into a shorter life; what did not fit before is not this save's doing. */
const leftOutside = ({ before, body, hanging }: BodyChange): Problem[] => {
  const [life, old] = [lifeOf(body), before ? lifeOf(before) : {}]
  return hanging.flatMap((one): Problem[] => {
    const where = outside(one, life)
    if (!where || outside(one, old) === where) return []
    const message = outsideInWords(one.what, one, bodyLife(body.name, life))
    const path = where === 'before' ? 'established' : 'dissolved'
    const label = where === 'before' ? 'Established' : 'Dissolved'
    if (!message) return []
    const records = one.record ? [one.record] : []
    return [{ path, label, message: `${message} Change its dates first, or these.`, records }]
  })
}

const nameProblems = ({ body, mayShareName, others }: BodyChange): Problem[] => {
  const twin = mayShareName ? undefined : others.find(({ name }) => sameName(name, body.name))
  const dates = twin
    ? [
        twin.established && `set up ${whenInWords(twin.established)}`,
        twin.dissolved && `dissolved ${whenInWords(twin.dissolved)}`,
      ]
        .filter(Boolean)
        .join(', ')
    : ''
  const same: Problem[] = twin
    ? [
        {
          path: 'name',
          label: 'Name',
          message: `There is a body called ${quoted(twin.name)} already${dates ? ` (${dates})` : ''}. Open that one, or tick "Another body of the same name" if there are two.`,
          records: [bodyInTheWay(twin)],
        },
      ]
    : []
  const renamed = (body.earlierNames ?? []).flatMap(({ name, renamed: day }, place): Problem[] => {
    const message = day
      ? outsideInWords(
          `The end of the name ${quoted(name)}`,
          { from: day, until: day },
          bodyLife(body.name, lifeOf(body)),
        )
      : null
    return message ? [{ path: `earlierNames.${place}.renamed`, label: 'Renamed', message }] : []
  })
  return [...same, ...renamed]
}

const successionProblems = ({ body, others }: BodyChange): Problem[] => {
  const path = 'succeededBy'
  const label = 'Succeeded by'
  const ids = body.succeededBy ?? []
  if (ids.length === 0) return []
  if (!body.dissolved)
    return [
      { path: 'dissolved', label: 'Dissolved', message: 'Say when the body was dissolved: others have succeeded it.' },
    ]
  const end = body.dissolved
  const itself = ids.includes(body.id)
    ? [{ path, label, message: 'A body does not succeed itself. If it was renamed, add its earlier name.' }]
    : []
  const over = others
    .filter(({ id }) => ids.includes(id))
    .filter(({ dissolved }) => dissolved && latestDay(dissolved) < earliestDay(end))
    .map(({ dissolved, name }): Problem => {
      const message = `${quoted(name)} was dissolved ${whenInWords(dissolved ?? '')}, before ${quoted(body.name)} was (${formatPartialDate(end)}). Choose another, or change the dates.`
      return { path, label, message }
    })
  return [...itself, ...over]
}

/** What is wrong with a body that is about to be published. */
export const bodyProblems = (change: BodyChange): Problem[] => [
  ...nameProblems(change),
  ...lineProblems(change.body, change.others),
  ...successionProblems(change),
  ...leftOutside(change),
]

/** Whether a body or seat is over on a day, whichever days its dates mean. */
export const isOver = (life: Span, day: string): boolean => Boolean(life.until) && !covers({ until: life.until }, day)
