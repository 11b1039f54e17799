import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { ChangeList } from '@/components/site/governance/change-list'
import { DecisionsList } from '@/components/site/governance/decisions-list'
import { linesOfWords } from '@/domain/drawing/lines-of-words'
import governanceChart from './fixtures/site/governance/governance-chart'
import governanceTree from './fixtures/site/governance/governance-tree'
import papersList from './fixtures/site/governance/papers-list'
import reportingLines from './fixtures/site/governance/reporting-lines'
import seatsTable from './fixtures/site/governance/seats-table'

test('a body stands below the one that it reports to and names the others', () => {
  render(governanceTree['a body below another'])
  const outer = screen.getAllByRole('listitem')[0]
  expect(outer).toHaveTextContent('Provider Board5 trustsProgramme BoardAlso reports to Care Board')
  expect(screen.getByRole('link', { name: 'Care Board' })).toHaveAttribute('href', '/governance/icb')
})

test('lines that are no reporting stand in the list, too', () => {
  render(governanceTree['lines that are no reporting'])
  expect(screen.getByRole('listitem')).toHaveTextContent('ForumAdvises Care Board')
  expect(screen.getByRole('link', { name: 'Care Board' })).toHaveAttribute('href', '/governance/icb')
})

test('the chart has a link in each box, and a legend of the kinds that it draws', () => {
  render(governanceChart['two bodies and a line'])
  const chart = within(screen.getByRole('region', { name: 'Who reports to whom' }))
  expect(chart.getByRole('link', { name: 'System Recovery and Transformation Board' })).toHaveAttribute('href', '/a')
  expect(chart.getByRole('link', { name: 'Programme Board meets monthly' })).toHaveAttribute('href', '/b')
  expect(screen.getByText('Advises')).toBeInTheDocument()
  expect(screen.queryByText('Reports to')).not.toBeInTheDocument()
})

test('the chart can be scrolled by keyboard', () => {
  render(governanceChart.empty)
  expect(screen.getByRole('region', { name: 'Chart' })).toHaveAttribute('tabindex', '0')
})

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['transformation', 5, ['transformation']],
  ['a b c', 1, ['a', 'b', 'c']],
])('"%s" in lines of %i characters', (text, most, lines) => {
  expect(linesOfWords(text, most)).toEqual(lines)
})

test('reporting lines read from either end', () => {
  const { rerender } = render(reportingLines.up)
  expect(screen.getByRole('listitem')).toHaveTextContent('Works with powers delegated from X Boardsince 2024')
  rerender(reportingLines.down)
  expect(screen.getByRole('listitem')).toHaveTextContent('Has delegated powers to X Board')
})

test('lines that are over or to come are not said to hold', () => {
  render(reportingLines['over and to come'])
  const [past, coming] = screen.getAllByRole('listitem')
  expect(past).toHaveTextContent('Received reports from X Boarduntil March 2025')
  expect(coming).toHaveTextContent('Will receive reports from X Boardfrom 1 April 2027')
})

test('of several seats it says how many are vacant', () => {
  render(seatsTable['some of several vacant'])
  expect(screen.getAllByRole('row')[1]).toHaveTextContent('Name not published1 of 2 seats vacant')
})

test('bodies without a line stand on the chart in a lane that says so', () => {
  render(governanceChart['bodies without a line'])
  expect(screen.getByText('Their reporting line has not been published yet')).toBeInTheDocument()
})

test('a vacant seat, one whose holder is not published and one of which nothing is known look different', () => {
  render(seatsTable['vacant, held by somebody unnamed, and not known'])
  const [, vacant, unpublished, unknown] = screen.getAllByRole('row')
  expect(vacant).toHaveTextContent('Vacant')
  expect(unpublished).toHaveTextContent('Name not published')
  expect(unknown).not.toHaveTextContent(/Vacant|not published/)
  expect(unknown).toHaveTextContent('Not known yet')
})

test('a paper that is a PDF says so and how large it is', () => {
  render(papersList['a file and a page'])
  expect(screen.getByRole('link', { name: 'Agenda (PDF only, 545KB)' })).toHaveAttribute('href', '/files/a.pdf')
  expect(screen.getByRole('link', { name: 'Minutes' })).toHaveAttribute('href', '/m#minutes')
})

test.each([
  ['Approved the plan', 'Approved the plan. Owner: Chair.'],
  ['Approved the plan.', 'Approved the plan. Owner: Chair.'],
  ['Who pays?', 'Who pays? Owner: Chair.'],
])('a decision ends before its owner: %s', (text, words) => {
  render(<DecisionsList decisions={[{ text, reference: null, owner: 'Chair' }]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent(words)
})

test('a change names its body, without a link on the page of that body', () => {
  const body = { href: '/governance/dpb', text: 'Programme Board' }
  const what = ': Robin Example joined as "Chair"'
  render(
    <ChangeList
      changes={[
        { key: 'a', body, what },
        { key: 'b', body: { ...body, href: null }, what },
      ]}
    />,
  )
  const words = 'Programme Board: Robin Example joined as "Chair"'
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([words, words])
  expect(screen.getAllByRole('link')).toHaveLength(1)
})
