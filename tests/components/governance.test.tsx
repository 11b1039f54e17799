import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { GovernanceChart } from '@/components/site/governance/governance-chart'
import { GovernanceTree } from '@/components/site/governance/governance-tree'
import { linesOfWords } from '@/components/site/governance/lines-of-words'
import { PapersList } from '@/components/site/governance/papers-list'
import { ReportingLines } from '@/components/site/governance/reporting-lines'
import { SeatsTable } from '@/components/site/governance/seats-table'

test('a body stands below the one that it reports to and names the others', () => {
  const dpb = {
    href: '/governance/dpb',
    name: 'Programme Board',
    alsoReportsTo: [{ href: '/governance/icb', text: 'Care Board' }],
    children: [],
  }
  render(<GovernanceTree bodies={[{ href: '/governance/pcb', name: 'Provider Board', children: [dpb] }]} />)
  const outer = screen.getAllByRole('listitem')[0]
  expect(outer).toHaveTextContent('Provider BoardProgramme BoardAlso reports to Care Board')
  expect(screen.getByRole('link', { name: 'Care Board' })).toHaveAttribute('href', '/governance/icb')
})

test('lines that are no reporting stand in the list, too', () => {
  const advising = {
    href: '/governance/forum',
    name: 'Forum',
    otherLines: [{ kind: 'Advises', to: { href: '/governance/icb', text: 'Care Board' } }],
    children: [],
  }
  render(<GovernanceTree bodies={[advising]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent('ForumAdvises Care Board')
  expect(screen.getByRole('link', { name: 'Care Board' })).toHaveAttribute('href', '/governance/icb')
})

test('the chart has a link in each box, and a legend of the kinds that it draws', () => {
  const box = { x: 0, y: 0, width: 200, height: 60 }
  render(
    <GovernanceChart
      title="Who reports to whom"
      width={400}
      height={200}
      boxes={[
        { href: '/a', name: 'System Recovery and Transformation Board', ...box },
        { href: '/b', name: 'Programme Board', note: 'meets monthly', ...box },
      ]}
      lines={[
        {
          kind: 'advises',
          points: [
            { x: 0, y: 0 },
            { x: 10, y: 10 },
          ],
        },
      ]}
    />,
  )
  const chart = within(screen.getByRole('region', { name: 'Who reports to whom' }))
  expect(chart.getByRole('link', { name: 'System Recovery and Transformation Board' })).toHaveAttribute('href', '/a')
  expect(chart.getByRole('link', { name: 'Programme Board meets monthly' })).toHaveAttribute('href', '/b')
  expect(screen.getByText('Advises')).toBeInTheDocument()
  expect(screen.queryByText('Reports to')).not.toBeInTheDocument()
})

test('the chart can be scrolled by keyboard', () => {
  render(<GovernanceChart title="Chart" width={400} height={200} boxes={[]} lines={[]} />)
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
  const line = { kind: 'delegated-from' as const, body: { href: '/x', text: 'X Board' }, period: 'since 2024' }
  const { rerender } = render(<ReportingLines direction="up" lines={[line]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent('Works with powers delegated from X Boardsince 2024')
  rerender(<ReportingLines direction="down" lines={[line]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent('Has delegated powers to X Board')
})

test('a vacant seat, one whose holder is not published and one of which nothing is known look different', () => {
  render(
    <SeatsTable
      caption="Seats"
      seats={[
        { label: 'Chair', role: 'chair', holders: [], state: 'vacant' },
        { label: 'Vice chair', role: 'vice-chair', holders: [{ name: null }], state: 'held' },
        { label: 'Member', role: 'member', holders: [], state: 'unknown' },
      ]}
    />,
  )
  const [, vacant, unpublished, unknown] = screen.getAllByRole('row')
  expect(vacant).toHaveTextContent('Vacant')
  expect(unpublished).toHaveTextContent('Name not published')
  expect(unknown).not.toHaveTextContent(/Vacant|not published/)
})

test('a paper that is a PDF says so and how large it is', () => {
  render(
    <PapersList
      papers={[
        { href: '/files/a.pdf', title: 'Agenda', size: '545KB' },
        { href: '/m#minutes', title: 'Minutes' },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Agenda (PDF only, 545KB)' })).toHaveAttribute('href', '/files/a.pdf')
  expect(screen.getByRole('link', { name: 'Minutes' })).toHaveAttribute('href', '/m#minutes')
})
