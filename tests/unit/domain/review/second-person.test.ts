import fc from 'fast-check'
import { hasSecondPerson, type Publication } from '@/domain/review/second-person'

const [me, you, they] = [1, 2, 3]

test.each<[string, Publication, boolean]>([
  ['nothing was changed', { by: me, writers: [], isChanged: false, approvers: [] }, true],
  ['I alone changed it', { by: me, writers: [me], isChanged: false, approvers: [] }, false],
  ['I change it as I publish it', { by: me, writers: [], isChanged: true, approvers: [] }, false],
  ['somebody else changed it', { by: me, writers: [you], isChanged: false, approvers: [] }, true],
  ['both of us changed it', { by: me, writers: [me, you], isChanged: true, approvers: [] }, true],
  ['somebody else approved it', { by: me, writers: [me], isChanged: false, approvers: [they] }, true],
  ['I approved it myself', { by: me, writers: [me], isChanged: false, approvers: [me] }, false],
  ['I changed what was approved', { by: me, writers: [me], isChanged: true, approvers: [they] }, false],
])('%s', (_, publication, expected) => {
  expect(hasSecondPerson(publication)).toBe(expected)
})

test('whatever was written and approved by me alone has no second person', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(3), fc.nat(3), fc.boolean(), (by, written, approved, isChanged) => {
      fc.pre(written > 0 || isChanged)
      const publication = {
        by,
        writers: Array<number>(written).fill(by),
        approvers: Array<number>(approved).fill(by),
        isChanged,
      }
      return !hasSecondPerson(publication)
    }),
  )
})
