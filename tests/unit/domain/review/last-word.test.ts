import { type Addressed, waitingFor } from '@/domain/review/last-word'

const [alex, pat] = [1, 2]
const said = (id: number, more: Partial<Addressed>): Addressed => ({
  id,
  what: 'comment',
  isOpen: true,
  by: pat,
  byName: 'Somebody',
  createdAt: '2026-11-28T12:00:00Z',
  to: alex,
  ...more,
})
const answer = (id: number, about: number, by: number, to: number | null) =>
  said(id, { what: 'answer', isOpen: false, about, by, to })

test.each<[string, Addressed[], [number, number][], [number, number][]]>([
  ['a comment waits for whom it is meant for', [said(1, {})], [[1, 1]], []],
  ['an answer turns it round', [said(1, {}), answer(2, 1, alex, pat)], [], [[1, 2]]],
  [
    'and back, in whatever order they are read',
    [answer(3, 1, pat, alex), said(1, {}), answer(2, 1, alex, pat)],
    [[1, 3]],
    [],
  ],
  ['a closed one waits for nobody', [said(1, { isOpen: false }), answer(2, 1, alex, pat)], [], []],
  ['one that is meant for nobody waits for nobody', [said(1, { to: null })], [], []],
  ['a review that is asked for is no comment', [said(1, { what: 'asked' })], [], []],
  ['answers belong to their comment', [said(1, {}), said(2, {}), answer(3, 2, alex, pat)], [[1, 1]], [[2, 3]]],
])('%s', (_, all, forAlex, forPat) => {
  const waits = (person: number) => waitingFor(person, all).map(({ comment, word }) => [comment.id, word.id])
  expect([waits(alex), waits(pat)]).toEqual([forAlex, forPat])
})
