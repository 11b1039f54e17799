import { alike, columnsOf } from '@/domain/governance/import/columns'

test.each([
  ['Vice chair', ' vice  CHAIR '],
  ['Vice-chair', 'vice\u2011chair'],
  ['Vice-chair', 'Vice\u2013chair'],
  ['Chair', 'Ch\u00adair\u200b'],
  ['Chair', 'Ｃhair'],
  ['Lee Twin', 'Lee\u00a0Twin\n'],
])('%j and %j are the same', (one, other) => expect(alike(one)).toBe(alike(other)))

test.each([
  ['Vice chair', 'Vice-chair'],
  ['Vice chair', 'Vicechair'],
  ['Chair', 'Chairs'],
])('%j and %j are not the same', (one, other) => expect(alike(one)).not.toBe(alike(other)))

test.each([
  [['Body', '', ''], { found: ['body', null, null] }],
  [
    ['Name', 'Which term', 'Term length', 'body', 'name shown'],
    { found: ['person', 'term', 'termMonths', 'body', 'isShown'] },
  ],
  [['', '', 'Body', 'From', 'from'], { problem: 'The column "From" is there twice.' }],
  [['Body', 'Organisation', 'On behalf of'], { problem: 'The column "On behalf of" is there twice.' }],
  [[], { problem: 'The first row has to name the columns, and one has to be "Body".' }],
])('the heading %j', (heading, read) => expect(columnsOf(heading)).toEqual(read))
