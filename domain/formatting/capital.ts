/** Capitalises the first letter: 'monday' → 'Monday'. */
export const capital = <Word extends string>(word: Word): Capitalize<Word> =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word> // what the type says
