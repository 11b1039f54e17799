import { describe, expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { pageNumbers } from '@/components/nhs/page-numbers'
import card from './fixtures/nhs/card'
import pagination from './fixtures/nhs/pagination'
import reviewDate from './fixtures/nhs/review-date'
import summaryList from './fixtures/nhs/summary-list'
import table from './fixtures/nhs/table'
import warningCallout from './fixtures/nhs/warning-callout'

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
    render(pagination['between two pages'])
    expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('href', '/news')
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/news/page/3')
    expect(screen.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
  })

  test('is not there for a single page', () => {
    const { container } = render(pagination['a single page'])
    expect(container).toBeEmptyDOMElement()
  })
})

test('facts that are not known leave no row, and no list when none is', () => {
  const { container, rerender } = render(summaryList['one fact is not known'])
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Meets'])
  rerender(summaryList['nothing is known'])
  expect(container).toBeEmptyDOMElement()
})

test('a page that nobody has reviewed says nothing of reviews', () => {
  const { container } = render(reviewDate['never reviewed'])
  expect(container).toBeEmptyDOMElement()
})

test('a table has a caption, and each row its header', () => {
  render(table['with its caption'])
  expect(screen.getByRole('table', { name: 'Tests here' })).toBeInTheDocument()
  expect(screen.getByRole('rowheader')).toHaveTextContent('CT scan')
  expect(screen.getByRole('cell')).toHaveTextContent('Any day')
})

test('a card with an address has its heading as the link', () => {
  render(card['with an address'])
  expect(screen.getByRole('heading', { level: 3, name: 'Endoscopy' })).toContainElement(
    screen.getByRole('link', { name: 'Endoscopy' }),
  )
})

test('a warning says that it is one', () => {
  render(warningCallout['a day that the centre is closed'])
  expect(screen.getByRole('heading', { name: 'Important: Closed on Friday' })).toBeInTheDocument()
})
