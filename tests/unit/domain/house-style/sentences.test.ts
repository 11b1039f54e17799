import { sentencesOf } from '@/domain/house-style/sentences'

test.each([
  ['', []],
  ['?! …', []],
  [
    'We scan. You rest – a while!',
    [
      [0, 8, ['We', 'scan']],
      [9, 28, ['You', 'rest', 'a', 'while']],
    ],
  ],
  ['Dr. Smith has 8.6 X-rays', [[0, 24, ['Dr.', 'Smith', 'has', '8.6', 'X-rays']]]],
  [
    '1,234,567 people, 3,500 a year: 1,20 and 7, 300',
    [[0, 47, ['1,234,567', 'people', '3,500', 'a', 'year', '1', '20', 'and', '7', '300']]],
  ],
])('the sentences of “%s”', (text, sentences) => {
  expect(sentencesOf(text).map(({ from, to, words }) => [from, to, words])).toEqual(sentences)
})
