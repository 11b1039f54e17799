import { inWords } from '../text/in-words'
import type { Gap } from './gaps'

/** What a list of questions is about. */
export interface QuestionsAbout {
  /** the centre's name */
  name: string
  /** its page, absolute */
  page: string
}

/** What is asked of one subject, or of several of which the same is asked. */
interface Subject {
  about: string
  gaps: Gap[]
}

const asked = ({ gaps }: Subject): string => JSON.stringify(gaps.map(({ question }) => question))

/** Gaps of one subject together, in their order; subjects of which just the same is asked are one. */
export const bySubject = (gaps: readonly Gap[]): Subject[] => {
  const subjects = [...new Set(gaps.map(({ about }) => about))].map((about) => ({
    about,
    gaps: gaps.filter((gap) => gap.about === about),
  }))
  const alike = new Map<string, Subject[]>()
  for (const subject of subjects) alike.set(asked(subject), [...(alike.get(asked(subject)) ?? []), subject])
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    return { about: `${inWords([first, ...others].map(({ about }) => about))}, for each`, gaps: first.gaps }
  })
}

/** The subject line of a mail with the questions. */
export const questionsSubject = ({ name }: QuestionsAbout): string => `Questions about ${name}`

/**
 * What to ask the person at a centre, as plain text: lines end with '\n', questions are numbered through, so that an answer can name one.
 */
export const questionsInWords = (about: QuestionsAbout, gaps: readonly Gap[]): string => {
  let number = 0
  const parts = bySubject(gaps).map((subject) => [
    subject.about,
    ...subject.gaps.map(({ question }) => `${(number += 1)}. ${question}`),
    '',
  ])
  return [
    questionsSubject(about),
    '',
    `What we tell the public: ${about.page}`,
    'Please answer what you can. Tell us too if something on that page is wrong.',
    '',
    ...parts.flat(),
  ].join('\n')
}

/** Longer addresses are cut by mail programs. */
const longestMail = 1_900

/** The address that begins a mail with the questions; without them where they are too long for one, to be pasted. */
export const questionsMail = (about: QuestionsAbout, gaps: readonly Gap[]): { href: string; isWhole: boolean } => {
  const subject = `mailto:?subject=${encodeURIComponent(questionsSubject(about))}`
  const whole = `${subject}&body=${encodeURIComponent(questionsInWords(about, gaps).replaceAll('\n', '\r\n'))}`
  return whole.length <= longestMail ? { href: whole, isWhole: true } : { href: subject, isWhole: false }
}
