import { publicationState } from '@/domain/publication-state'

test.each([
  ['Draft', { isPublic: false, hasNewerDraft: true }],
  ['Public', { isPublic: true, hasNewerDraft: false }],
  ['Public, with a newer draft', { isPublic: true, hasNewerDraft: true }],
  ['Withdrawn on 3 February 2026', { isPublic: true, hasNewerDraft: false, withdrawnOn: '2026-02-03' }],
  [
    'Withdrawn on 3 February 2026, with a newer draft',
    { isPublic: true, hasNewerDraft: true, withdrawnOn: '2026-02-03' },
  ],
  ['Draft', { isPublic: false, hasNewerDraft: true, withdrawnOn: '2026-02-03' }],
  ['Merged into another page', { isPublic: false, hasNewerDraft: true, isMerged: true }],
  ['In the bin', { isPublic: true, hasNewerDraft: false, isInBin: true }],
])('a record is said to be: %s', (words, state) => {
  expect(publicationState(state)).toBe(words)
})
