/** A row of a list beside the same row of an older list; a place counts from 0. */
export interface MatchedRow {
  before: number | null
  after: number | null
  /** it stands elsewhere among those that stayed */
  isMoved: boolean
}

/** The places of a longest run that ascends: what is in it has not moved, all else has. */
function longestAscending(numbers: readonly number[]): Set<number> {
  const best: { length: number; from: number }[] = []
  numbers.forEach((number, place) => {
    let [length, from] = [1, -1]
    for (let earlier = 0; earlier < place; earlier++) {
      const known = best[earlier]
      if (known && (numbers[earlier] ?? 0) < number && known.length + 1 > length)
        [length, from] = [known.length + 1, earlier]
    }
    best.push({ length, from })
  })
  let place = best.reduce((top, { length }, at) => (length > (best[top]?.length ?? 0) ? at : top), 0)
  const run = new Set<number>()
  while (place >= 0 && place < numbers.length) {
    run.add(place)
    place = best[place]?.from ?? -1
  }
  return run
}

/** Each place of `after` with the place of the same row in `before`, by the first of some keys that fits. */
function pairs(before: readonly string[][], after: readonly string[][]): Map<number, number> {
  const found = new Map<number, number>()
  const taken = new Set<number>()
  const kinds = Math.max(0, ...[...before, ...after].map((keys) => keys.length))
  for (let kind = 0; kind < kinds; kind++)
    after.forEach((keys, place) => {
      const key = keys[kind]
      if (found.has(place) || key === undefined || key === '') return
      const same = before.findIndex((others, at) => !taken.has(at) && others[kind] === key)
      if (same < 0) return
      found.set(place, same)
      taken.add(same)
    })
  return found
}

/**
 * Which rows of two lists are the same: what came, went, stayed and moved, in the order of the newer list, with what went
 * where it had been.
 *
 * @param before the keys of each row: rows are the same by the first key (their id), else by the next ('' for none)
 */
export function matchRows(before: readonly string[][], after: readonly string[][]): MatchedRow[] {
  const found = pairs(before, after)
  const stayed = after.flatMap((_, place) => found.get(place) ?? [])
  const unmoved = longestAscending(stayed)
  const rows: MatchedRow[] = after.map((_, place) => ({
    before: found.get(place) ?? null,
    after: place,
    isMoved: false,
  }))
  rows.filter(({ before: place }) => place !== null).forEach((row, place) => (row.isMoved = !unmoved.has(place)))
  const isKept = new Set(stayed)
  before.forEach((_, place) => {
    if (isKept.has(place)) return
    const above = rows.findIndex((row) => row.before === place - 1)
    rows.splice(above + 1, 0, { before: place, after: null, isMoved: false })
  })
  return rows
}
