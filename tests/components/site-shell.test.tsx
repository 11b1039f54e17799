import { describe, expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { inMenu } from '@/components/site/frame/in-menu'
import { frame } from './fixtures/data'
import siteShell from './fixtures/site/frame/site-shell'

describe('the menu', () => {
  test('marks the page itself', () => {
    expect(inMenu(frame.menu, '/news').find(({ current }) => current)).toMatchObject({ href: '/news', current: 'page' })
  })

  test('marks the section of a page below', () => {
    render(siteShell['a page in a section'])
    const menu = within(screen.getByRole('navigation', { name: 'Menu' }))
    expect(menu.getByRole('link', { name: 'News' })).toHaveAttribute('aria-current', 'true')
    expect(menu.getByRole('link', { name: 'Tests' })).not.toHaveAttribute('aria-current')
  })

  test('does not take an address that only begins alike for a section', () => {
    expect(inMenu(frame.menu, '/newsletter').filter(({ current }) => current)).toEqual([])
  })
})

test('the frame names the organisation, the way back and the review dates', () => {
  render(siteShell['a page in a section'])
  expect(
    screen.getByRole('link', { name: 'NHS Lancashire and South Cumbria Diagnostics Collaborative homepage' }),
  ).toHaveAttribute('href', '/')
  const way = within(screen.getByRole('navigation', { name: 'Breadcrumb' }))
  expect(way.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/')
  expect(way.getByRole('link', { name: 'Back to News' })).toHaveAttribute('href', '/news')
  expect(screen.getByText('Page last reviewed: 15 March 2026')).toBeInTheDocument()
  expect(screen.getByText('Next review due: 15 March 2029')).toBeInTheDocument()
  expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Cookies' })).toBeInTheDocument()
})
