import type { Match, Severity } from './finding'
import { findAcronyms } from './rules/acronyms'
import { findAltText } from './rules/alt-text'
import { findBrokenLinks } from './rules/broken-links'
import { findShouting, findTitleCase } from './rules/capitals'
import { findContractions } from './rules/contractions'
import { findDateForms } from './rules/dates'
import { findExternalLinks } from './rules/external-links'
import { findHeadingForm, findHeadingOrder } from './rules/headings'
import { findInclusiveWords } from './rules/inclusive-words'
import { findDocumentLinks, findLinkText } from './rules/links'
import { findPlainWords } from './rules/plain-words'
import { findReadingAge } from './rules/reading-age'
import { findLongSentences } from './rules/sentences'
import { findTimeForms } from './rules/times'
import type { Known, RecordText } from './text'

interface Rule {
  /** what is found, as lists and filters name it */
  label: string
  severity: Severity
  /** why it matters, in one sentence */
  why: string
  find: (text: RecordText, known: Known) => Match[]
}

/** The rules of the house's style, the gravest first. Source: NHS digital service manual, content style guide. */
export const rules = {
  'broken-link': {
    label: 'Broken link',
    severity: 'barrier',
    why: 'Readers come to a page that is not there.',
    find: findBrokenLinks,
  },
  'external-link': {
    label: 'Broken link to another site',
    severity: 'barrier',
    why: 'Readers come to a page that is not there.',
    find: findExternalLinks,
  },
  'alt-text': {
    label: 'Text alternative of a picture',
    severity: 'barrier',
    why: 'People who cannot see the picture have only these words.',
    find: findAltText,
  },
  'link-text': {
    label: 'Words of a link',
    severity: 'barrier',
    why: 'Screen readers list links without the text around them.',
    find: findLinkText,
  },
  'document-link': {
    label: 'Link to a document',
    severity: 'barrier',
    why: 'People want to know type and size before they download something.',
    find: findDocumentLinks,
  },
  'heading-order': {
    label: 'Order of headings',
    severity: 'barrier',
    why: 'People who move from heading to heading think that something is missing.',
    find: findHeadingOrder,
  },
  'reading-age': {
    label: 'Reading age',
    severity: 'plain',
    why: 'About 4 in 10 adults find health information hard to understand.',
    find: findReadingAge,
  },
  'long-sentence': {
    label: 'Long sentence',
    severity: 'plain',
    why: 'Sentences of 20 words or fewer are understood at once.',
    find: findLongSentences,
  },
  acronym: {
    label: 'Short form not explained',
    severity: 'plain',
    why: 'Readers may not know what the letters stand for.',
    find: findAcronyms,
  },
  'plain-word': {
    label: 'Long word',
    severity: 'plain',
    why: 'Short, common words are read faster.',
    find: findPlainWords,
  },
  'inclusive-word': {
    label: 'Inclusive words',
    severity: 'plain',
    why: 'People are more than one thing about them.',
    find: findInclusiveWords,
  },
  contraction: {
    label: 'Contraction',
    severity: 'style',
    why: 'Words that are drawn together are harder to read, “not” above all.',
    find: findContractions,
  },
  'date-form': {
    label: 'Form of a date',
    severity: 'style',
    why: 'One form for all dates cannot be misread: 6 August 2018.',
    find: findDateForms,
  },
  'time-form': {
    label: 'Form of a time',
    severity: 'style',
    why: 'One form for all times cannot be misread: 5:30pm, midday, 8am to 8pm.',
    find: findTimeForms,
  },
  shouting: {
    label: 'Words in capitals',
    severity: 'style',
    why: 'Words in capitals are harder to read, and some screen readers spell them.',
    find: findShouting,
  },
  'title-case': {
    label: 'Capitals in a heading',
    severity: 'style',
    why: 'Headings are written like sentences, which are easier to read.',
    find: findTitleCase,
  },
  'heading-form': {
    label: 'Form of a heading',
    severity: 'style',
    why: 'A heading says what comes; it does not ask, and has no full stop.',
    find: findHeadingForm,
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

/** The names of the rules, in the order of the table. */
export const ruleNames = Object.keys(rules) as RuleName[] // the keys of that table

/** True for the name of a rule. */
export const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name)

/** The rules whose findings also depend on what other records are: they look at what was looked up. */
export const rulesThatAsk: readonly RuleName[] = ['broken-link', 'external-link', 'alt-text', 'title-case']

/** The rules whose findings depend on the words alone. */
export const rulesOfWords: readonly RuleName[] = ruleNames.filter((name) => !rulesThatAsk.includes(name))
