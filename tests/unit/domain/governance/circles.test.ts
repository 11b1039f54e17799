import { cycleIn } from '@/domain/governance/circles'
import type { Body } from '@/domain/governance/reporting-lines'
import { body } from './bodies'

test.each<[string, Body[], number[] | null]>([
  ['none', [body(1), body(2, [1])], null],
  ['two', [body(1, [2]), body(2, [1])], [1, 2]],
  ['three', [body(1, [3]), body(2, [1]), body(3, [2])], [1, 3, 2]],
  ['itself', [body(1, [1])], [1]],
  ['advice only', [body(1, [{ to: 2, kind: 'advises' }]), body(2, [1])], null],
  ['one after the other', [body(1, [{ to: 2, until: '2024' }]), body(2, [{ to: 1, from: '2025' }])], null],
  ['for a time', [body(1, [{ to: 2, until: '2025' }]), body(2, [{ to: 1, from: '2025' }])], [1, 2]],
])('circles: %s', (_, bodies, ids) => expect(cycleIn(bodies)?.map(({ id }) => id) ?? null).toEqual(ids))
