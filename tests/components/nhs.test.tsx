import { describe, expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { Card } from '@/components/nhs/card'
import { pageNumbers } from '@/components/nhs/page-numbers'
import { Pagination } from '@/components/nhs/pagination'
import { ReviewDate } from '@/components/nhs/review-date'
import { SummaryList } from '@/components/nhs/summary-list'
import { Table } from '@/components/nhs/table'
import { WarningCallout } from '@/components/nhs/warning-callout'

describe('pagination', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('page %i of %i', (page, pages, numbers) => {
    expect(pageNumbers(page, pages)).toEqual(numbers)
  })

  test('links to the pages beside it and marks the current one', () => {
    render(
      <Pagination page={2} pages={3} label="News" hrefOf={(page) => (page === 1 ? '/news' : `/news/page/${page}`)} />,
    )
    expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('href', '/news')
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/news/page/3')
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
  })

  test('is not there for a single page', () => {
    const { container } = render(<Pagination page={1} pages={1} label="News" hrefOf={String} />)
    expect(container).toBeEmptyDOMElement()
  })
})

test('facts that are not known leave no row, and no list when none is', () => {
  const { container, rerender } = render(
    <SummaryList
      rows={[
        { key: 'Meets', value: 'Every month' },
        { key: 'Quorum', value: null },
      ]}
    />,
  )
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Meets'])
  rerender(<SummaryList rows={[{ key: 'Quorum', value: '' }]} />)
  expect(container).toBeEmptyDOMElement()
})

test('a page that nobody has reviewed says nothing of reviews', () => {
  const { container } = render(<ReviewDate lastReviewed={null} />)
  expect(container).toBeEmptyDOMElement()
})

test('a table has a caption, and each row its header', () => {
  render(<Table caption="Tests here" head={['Test', 'When']} rows={[{ key: 1, cells: ['CT scan', 'Any day'] }]} />)
  expect(screen.getByRole('table', { name: 'Tests here' })).toBeInTheDocument()
  expect(screen.getByRole('rowheader')).toHaveTextContent('CT scan')
  expect(screen.getByRole('cell')).toHaveTextContent('Any day')
})

test('a card with an address has its heading as the link', () => {
  render(<Card heading="Endoscopy" href="/networks/endoscopy" level={3} />)
  expect(screen.getByRole('heading', { level: 3, name: 'Endoscopy' })).toContainElement(
    screen.getByRole('link', { name: 'Endoscopy' }),
  )
})

test('a warning says that it is one', () => {
  render(
    <WarningCallout heading="Closed on Friday">
      <p>Bank holiday.</p>
    </WarningCallout>,
  )
  expect(screen.getByRole('heading', { name: 'Important: Closed on Friday' })).toBeInTheDocument()
})
