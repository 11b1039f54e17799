import { testIndex } from '@/domain/centres/test-index'

test('a test is found under each of its names', () => {
  const index = testIndex([
    { href: '/tests/u', name: 'Non-obstetric ultrasound scan', alsoKnownAs: ['sonogram'] },
    { href: '/tests/x', name: 'X-ray', alsoKnownAs: ['x-ray'] },
    { href: '/tests/24', name: '24 hour ECG', alsoKnownAs: [] },
  ])
  expect(index.map(({ letter }) => letter)).toEqual(['0 to 9', 'N', 'S', 'U', 'X'])
  expect(index[3]?.entries).toEqual([
    { name: 'Ultrasound scan, non-obstetric', of: 'Non-obstetric ultrasound scan', href: '/tests/u' },
  ])
  expect(index[2]?.entries[0]?.name).toBe('Sonogram')
  expect(index[4]?.entries).toHaveLength(1)
})

test('letters and names are in their order, whatever order the tests came in', () => {
  const tests = ['X-ray', 'Écho', 'ECG', 'blood test'].map((name) => ({ href: `/${name}`, name, alsoKnownAs: [] }))
  expect(testIndex(tests).map(({ entries, letter }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
    ['B', 'blood test'],
    ['E', 'ECG', 'Écho'],
    ['X', 'X-ray'],
  ])
})

test('a name is there once, however it is written, and only a first word "non-…" is turned', () => {
  const ultrasound = { href: '/u', name: 'Ultrasound', alsoKnownAs: ['Sonogram', 'sonogram', 'ULTRASOUND'] }
  const contrast = { href: '/c', name: 'CT non-contrast scan', alsoKnownAs: ['“Scan”'] }
  expect(testIndex([ultrasound, contrast]).map(({ entries, letter }) => [letter, entries.length])).toEqual([
    ['C', 1],
    ['S', 2],
    ['U', 1],
  ])
})
