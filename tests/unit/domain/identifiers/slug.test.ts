import { slugFrom } from '@/domain/identifiers/slug'

test.each([
  ["St Anne's & Lytham: 95% by März", 'st-annes-and-lytham-95-percent-by-marz'],
  ['MRI scan', 'mri-scan'],
  ['St Anne’s', 'st-annes'],
  ['R&D', 'r-and-d'],
  ['  News  –  and more!  ', 'news-and-more'],
  ['(2026)', '2026'],
  ['__a__b__', 'a-b'],
  ['Café, cafe\u0301', 'cafe-cafe'],
  ['ﬁrst floor', 'first-floor'],
  ['Straße', 'strasse'],
  ['Ærø and œuvre', 'aero-and-oeuvre'],
  ['Łódź', 'lodz'],
  ['Đurđa', 'durda'],
  ['Þórður', 'thordur'],
  ['', ''],
  ['…', ''],
  ['日本', ''],
])('%j becomes %j', (words, slug) => expect(slugFrom(words)).toBe(slug))

const fifteenFours = 'four '.repeat(15) // 75 characters with the spaces, which become hyphens

test.each([
  [
    '80 characters stay',
    `${fifteenFours}five5`,
    'four-four-four-four-four-four-four-four-four-four-four-four-four-four-four-five5',
  ],
  [
    'a word that ends there stays',
    `${fifteenFours}five5 more`,
    'four-four-four-four-four-four-four-four-four-four-four-four-four-four-four-five5',
  ],
  [
    'a word that goes on is left out',
    `${fifteenFours}sixsix`,
    'four-four-four-four-four-four-four-four-four-four-four-four-four-four-four',
  ],
  [
    'more words are left out',
    `${fifteenFours}${fifteenFours}`,
    'four-four-four-four-four-four-four-four-four-four-four-four-four-four-four-four',
  ],
  ['a single word is cut', 'a'.repeat(81), 'a'.repeat(80)],
  ['a single word as long as can be is not', 'a'.repeat(80), 'a'.repeat(80)],
])('a slug has at most 80 characters: %s', (_, words, slug) => expect(slugFrom(words)).toBe(slug))
