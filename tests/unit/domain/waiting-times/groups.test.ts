import { groupsOfTests, nationalName, testsOfGroup } from '@/domain/waiting-times/groups'

test('the groups, and the tests of a group, are in the order of the statistics', () => {
  expect(groupsOfTests).toEqual(['imaging', 'physiological-measurement', 'endoscopy'])
  expect(testsOfGroup('endoscopy')).toEqual(['COLONOSCOPY', 'FLEXI_SIGMOIDOSCOPY', 'CYSTOSCOPY', 'GASTROSCOPY'])
})

test.each([
  ['MRI', 'MRI'],
  ['NON_OBSTETRIC_ULTRASOUND', 'Non-obstetric ultrasound'],
  ['GASTROSCOPY', 'Gastroscopy'],
] as const)('the statistics call %s: %s', (code, name) => expect(nationalName(code)).toBe(name))
