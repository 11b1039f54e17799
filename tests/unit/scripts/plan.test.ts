import { planOf } from '@/scripts/test/plan.mjs'

const names = ['lint', 'jest', 'browser']
const planned = (...args: string[]) => {
  const { plan, unknown } = planOf(args, names)
  return { ...Object.fromEntries(plan), ...(unknown.length > 0 ? { unknown } : {}) }
}

test('without arguments every check runs', () => expect(planned()).toEqual({ lint: [], jest: [], browser: [] }))

test.each([
  [['lint'], { lint: [] }],
  [['tests/unit/domain'], { jest: ['tests/unit/domain'] }],
  [['./tests/unit/scripts/plan.test.ts', 'lint'], { lint: [], jest: ['tests/unit/scripts/plan.test.ts'] }],
  [['tests/components', 'tests/integration/'], { jest: ['tests/components', 'tests/integration'] }],
  [['tests/system/start.spec.ts', 'tests/unit'], { browser: ['tests/system/start.spec.ts'], jest: ['tests/unit'] }],
  [['jest', 'tests/unit'], { jest: [] }],
])('%j runs these', (args, plan) => expect(planned(...args)).toEqual(plan))

test.each(['tets', 'tests/unit/nothing', 'tests/bench', 'scripts/test.mjs', '../tests/unit'])(
  '"%s" is neither a check nor tests',
  (arg) => expect(planned('lint', arg)).toEqual({ lint: [], unknown: [arg] }),
)
