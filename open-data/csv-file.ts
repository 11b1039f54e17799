import { csvRow } from '@/domain/csv/row'

export const csvType = 'text/csv; charset=utf-8'

/**
 * A CSV file (RFC 4180) that spreadsheets read as UTF-8 and take for no formulas.
 * @param columns the names of the columns, with what each holds of a row
 */
export const csvFile = <Row>(
  columns: Readonly<Record<string, (row: Row) => string | number | null>>,
  rows: readonly Row[],
): string =>
  `\uFEFF${csvRow(Object.keys(columns))}${rows
    .map((row) => csvRow(Object.values(columns).map((cell) => cell(row))))
    .join('')}`
