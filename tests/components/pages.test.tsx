import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { pages } from './fixtures/pages'

// Whole pages made of the components; axe looks at each component here, and at each real page in the browser.

/** The levels of all headings in their order. */
const outlineOf = (container: Element): number[] =>
  [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName.slice(1)))

for (const { name, element } of pages) {
  test(`the page "${name}" has one h1, headings without gaps, and none that asks`, () => {
    const { container } = render(element)
    const outline = outlineOf(container)
    expect(outline.filter((level) => level === 1)).toHaveLength(1)
    const inMain = outlineOf(screen.getByRole('main'))
    expect(inMain.filter((level, place) => place > 0 && level > (inMain[place - 1] ?? 0) + 1)).toEqual([])
    expect(screen.getAllByRole('heading').filter((heading) => heading.textContent.includes('?'))).toEqual([])
  })

  test(`the page "${name}" can be sent under a policy without inline styles and scripts`, () => {
    const { container } = render(element)
    expect(container.querySelectorAll('[style], style, script, [onclick]')).toHaveLength(0)
  })

  test(`the page "${name}" says what to do when it is urgent and whom to ask about an appointment`, () => {
    render(element)
    const urgent = screen.getByRole('region', { name: 'Urgent medical help' })
    expect(within(urgent).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
    expect(within(urgent).getByRole('link', { name: '111.nhs.uk' })).toHaveAttribute('href', 'https://111.nhs.uk/')
    expect(screen.getByRole('region', { name: 'Your referral or appointment' })).toHaveTextContent(
      'the number on your appointment letter',
    )
  })

  test(`the page "${name}" has no id twice, and a way past the menu`, () => {
    const { container } = render(element)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#maincontent')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'maincontent')
  })
}
