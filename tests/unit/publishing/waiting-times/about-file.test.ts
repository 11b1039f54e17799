import { aboutFile } from '@/publishing/waiting-times/about-file'

const today = '2026-11-24'
const nothing = { sourceAddress: null, publishedOn: null, notes: null }

test.each([
  [{}, nothing],
  [{ publishedOn: '', notes: '  ' }, nothing],
  [{ publishedOn: '2026-07-09' }, { ...nothing, publishedOn: '2026-07-09' }],
  [{ publishedOn: today }, { ...nothing, publishedOn: today }],
  [{ sourceAddress: 'https://www.england.nhs.uk/' }, { ...nothing, sourceAddress: 'https://www.england.nhs.uk/' }],
])('%j is taken', (data, about) => expect(aboutFile(data, new Date(`${today}T12:00:00Z`))).toEqual(about))

test.each([
  [{ publishedOn: '2026-02-30' }, 'has to be a day'],
  [{ publishedOn: '2026-11-25' }, 'The day of publication, 25 November 2026, is still to come.'],
  [{ publishedOn: '2036-01-01' }, 'is still to come'],
  [{ sourceAddress: 'ftp://www.england.nhs.uk/' }, 'beginning with https://'],
])('%j is refused in words', (data, words) =>
  expect(() => aboutFile(data, new Date(`${today}T12:00:00Z`))).toThrow(words),
)
