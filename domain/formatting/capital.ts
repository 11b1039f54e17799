/** A word with its first letter as a capital: 'monday' → 'Monday'. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
