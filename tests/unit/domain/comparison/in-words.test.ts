import type { ComparedField } from '@/domain/comparison/compared-field'
import { inWords, rowInWords } from '@/domain/comparison/in-words'

const naming: ComparedField[] = ['role', 'of', 'place'].map((name) => ({ name, label: name, type: 'text' }))
const sixty = 'The community diagnostic centre at the hospital in Blackburn'

test.each<[string, Record<string, unknown>, string]>([
  ['what names it', { role: 'Chair', of: 'Board', place: 'Preston' }, 'Seat: Chair Board Preston'],
  ['no gap for what is not there', { role: 'Chair', of: null, place: 'Preston' }, 'Seat: Chair Preston'],
  ['no spaces around', { role: ' Chair ' }, 'Seat: Chair'],
  ['its kind alone where nothing names it', {}, 'Seat'],
  ['its kind alone where only spaces name it', { role: ' ', of: '' }, 'Seat'],
  ['60 letters as they are', { role: sixty }, `Seat: ${sixty}`],
  ['from 61 letters on the first 60', { role: `${sixty}s` }, `Seat: ${sixty}…`],
])('what a row is called: %s', (_, row, expected) =>
  expect(rowInWords({ row, singular: 'seat' }, naming, () => '')).toBe(expected),
)

test.each<[string, unknown, string]>([
  ['in summer', '2026-07-02T09:00:00.000Z', '2 July 2026, 10am'],
  ['in winter', '2026-12-02T09:30:00.000Z', '2 December 2026, 9:30am'],
  ['that is not set', null, ''],
  ['that is none', 'soon', 'soon'],
])('a moment %s is told as the clock in London has it', (_, value, words) =>
  expect(inWords({ name: 'startsAt', label: 'Begins', type: 'date' }, value, () => '')).toBe(words),
)
