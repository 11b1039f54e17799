/** The capital that a name begins with, 'A' to 'Z'; null for another sign. */
export const letterOf = (name: string): string | null => {
  const letter = name.charAt(0).normalize('NFD').charAt(0).toUpperCase()
  return /^[A-Z]$/.test(letter) ? letter : null
}

/** The letters that names begin with, each with the place of its first name in the list. */
export const lettersOf = (names: readonly string[]): { letter: string; place: number }[] => {
  const places = new Map<string, number>()
  for (const [place, name] of names.entries()) {
    const letter = letterOf(name)
    if (letter !== null && !places.has(letter)) places.set(letter, place)
  }
  return [...places].map(([letter, place]) => ({ letter, place }))
}
