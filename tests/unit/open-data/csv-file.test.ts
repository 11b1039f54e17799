import { csvFile } from '@/open-data/csv-file'

test('a file has a mark, its columns, and a row for each', () => {
  const columns = {
    name: ({ name }: { name: string; n: number | null }) => name,
    number: (row: { n: number | null }) => row.n,
  }
  expect(
    csvFile(columns, [
      { name: 'A, "b"', n: 1 },
      { name: '=1+1', n: null },
    ]),
  ).toBe('\uFEFFname,number\r\n"A, ""b""",1\r\n"\'=1+1",\r\n')
  expect(csvFile(columns, [])).toBe('\uFEFFname,number\r\n')
})
