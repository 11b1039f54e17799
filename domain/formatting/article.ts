/** Names of tests that one has one of; others stand without an article: 'spirometry'. */
const countable = /(?:test|scan|study|x-ray|oscopy|gram|enema)$/i
/** Letters whose names begin with a vowel: an MRI scan, an X-ray. */
const vowelLetters = /^[AEFHILMNORSX](?![a-z])|^Hb/
const vowels = /^[aeiou]/i
/** Capitals that are spoken as a word: a FIT test. */
const asWord = /^(?:FAST|FIT|FODMAP|HIDA|LAMP|MAG|MUGA|NAAT|RAST|SARS|SIBO|SPECT)(?![A-Z])/
/** Letters that are spelled out and not all capitals: an HbA1c test. */
const spelledOut = /^HbA1c/

/** A name within a sentence: 'Gastroscopy' → 'gastroscopy'; 'MRI scan', 'X-ray' and 'FeNO test' stay. */
const inSentence = (name: string): string =>
  /^[A-Z](?:[a-z]*[A-Z]|[-&\d])/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** A test within a sentence: 'an MRI scan', 'a gastroscopy', 'an X-ray', 'spirometry'. */
export const aTest = (name: string): string => {
  const words = inSentence(name)
  if (!countable.test(name)) return words
  const [spelled, spoken] = [
    (/^[A-Z](?:[A-Z]|[-&\d])/.test(words) && !asWord.test(words)) || spelledOut.test(words),
    vowels.test(words),
  ]
  return `${(spelled ? vowelLetters.test(words) : spoken) ? 'an' : 'a'} ${words}`
}
