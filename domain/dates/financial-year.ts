/** A year from 1 April to 31 March, which annual reports are about; both days 'YYYY-MM-DD'. */
export interface FinancialYear {
  from: string
  to: string
}

/** The financial year that a day, 'YYYY-MM-DD', lies in. */
export const financialYearOf = (day: string): FinancialYear => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = month < 4 ? year - 1 : year
  return { from: `${first}-04-01`, to: `${first + 1}-03-31` }
}
