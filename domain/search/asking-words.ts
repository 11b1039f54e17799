/** Words of how people ask, not of what they look for. The database leaves out articles and the like by itself. */
const asking = new Set(
  `near nearest closest local nearby find finding get getting go going need want please help info information
    tell show see look looking give book booking happen happens mean means work works long much many like best
    good patient`.split(/\s+/),
)

/** True for such a word. */
export const isAsking = (word: string): boolean => asking.has(word)
