import { render, screen } from '@testing-library/react'
import { Found } from '@/components/admin/waiting-times/found'

const providerOf = (name: string, underSixWeeks: number, waiting: number) => ({
  name,
  tests: 15,
  underSixWeeks,
  waiting,
})

test('what is below a line is not shown to editors as having reached it, as on the public pages', () => {
  const providers = [
    providerOf('Blackpool', 9_497, 10_000),
    providerOf('Preston', 9_500, 10_000),
    providerOf('None', 0, 0),
  ]
  const plan = { months: [], newest: 'May 2026', providers, changes: [], more: 0 }
  const rest = { id: 1, fileName: 'may.csv', rowsRead: 12_000, rowsKept: 45, warnings: [], problems: [] }
  render(<Found checked={{ ...rest, plan, moreProblems: 0, broughtBefore: null }} />)
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells).toEqual(['15', '10,000', '9,497 (94.9%)', '15', '10,000', '9,500 (95.0%)', '15', '0', '0'])
})
