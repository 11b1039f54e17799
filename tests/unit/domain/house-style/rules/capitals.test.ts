import { isTitleCase } from '@/domain/house-style/rules/capitals'

test.each([
  ['Where To Find Care', [], true],
  ['Where To Find Care', ['Care'], true],
  ['Where to find Care Together', ['Care Together'], false],
  ['About Care Together', [], true],
  ['About Care Together', ['Care Together'], false],
])('whether “%s” is in Title Case where %j are names', (heading, names, is) => {
  expect(isTitleCase(heading, names)).toBe(is)
})
