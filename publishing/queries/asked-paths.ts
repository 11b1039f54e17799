/** One comparison of a query. */
export interface Condition {
  /** the path of the field, in parts */
  path: string[]
  operator: string
  value: unknown
  /** how deep among others it stands */
  nesting: number
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The parts of a path; Payload takes two underscores for a dot. */
export const partsOf = (path: string): string[] => path.replaceAll('__', '.').split('.')

/**
 * Every comparison in a condition of Payload's form: fields with operators, lists of conditions under `and` and `or`, and
 * conditions on related records as the value of an operator.
 *
 * @param deepest what is nested deeper is not looked into; its level is told
 */
export function conditionsIn(where: unknown, deepest: number): Condition[] {
  const found: Condition[] = []
  const look = (one: unknown, prefix: string[], nesting: number): void => {
    if (!isObject(one)) return
    if (nesting > deepest) return void found.push({ path: prefix, operator: '', value: null, nesting })
    for (const [key, value] of Object.entries(one)) {
      if (/^(?:and|or)$/i.test(key) && isObject(value)) {
        for (const part of Object.values(value)) look(part, prefix, nesting + 1)
        continue
      }
      const path = [...prefix, ...partsOf(key)]
      if (!isObject(value)) found.push({ path, operator: '', value, nesting })
      else for (const [operator, asked] of Object.entries(value)) compare(path, operator, asked, nesting)
    }
  }
  const compare = (path: string[], operator: string, value: unknown, nesting: number): void => {
    found.push({ path, operator, value, nesting })
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) look(one, path, nesting + 1)
  }
  look(where, [], 0)
  return found
}

/** The paths that are sorted by, as sent, without their direction. */
export const sortedBy = (sort: unknown): string[] =>
  (isObject(sort) ? Object.values(sort) : [sort])
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((path) => path.replace(/^-/, ''))
