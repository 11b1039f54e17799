/** A word without the s of its plural, to compare names: 'scans' → 'scan', 'pass' stays. */
export const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

/** The same of each word of a name. */
export const singularWords = (name: string): string => name.split(' ').map(singular).join(' ')
