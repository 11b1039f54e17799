import { describe, expect, test } from '@jest/globals'
import { render } from '@testing-library/react'
import { accessibilityDefects } from './accessible'
import { components, statesOf, withFixture } from './fixtures/components'

test('every component has a fixture, and every fixture a component', () => {
  expect([...withFixture].sort()).toEqual([...components].sort())
})

for (const component of withFixture) {
  // one after the other: Jest does not load modules that share others at the same time
  const states = await statesOf(component)
  describe(component, () => {
    for (const [state, element] of Object.entries(states)) {
      test(`${state}: axe finds nothing, no id stands twice, and nothing breaks the policy of the site`, async () => {
        const { container } = render(element)
        expect(await accessibilityDefects(container)).toEqual([])
        const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
        expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
        expect(container.querySelectorAll('[style], style, script, [onclick]')).toHaveLength(0)
      })
    }
  })
}
