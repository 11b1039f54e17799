import { csvRow } from '@/domain/csv/row'

test.each<[string, (string | number | null)[], string]>([
  ['plain cells', ['a', 4, null, 'b c'], 'a,4,,b c'],
  ['a comma, a quote and a line', ['a,b', 'say "x"', 'a\nb'], '"a,b","say ""x""","a\nb"'],
  ['a formula', ['=1+1'], `"'=1+1"`],
  ['a command', ["+cmd|' /C calc'!A0"], `"'+cmd|' /C calc'!A0"`],
  ['a minus', ['-2+3'], `"'-2+3"`],
  ['an at sign', ['@SUM(A1)'], `"'@SUM(A1)"`],
  ['a tab before it', ['\t=1'], `"' =1"`],
  ['a line before it', ['\r\n=1'], `"' \n=1"`],
  ['a space that nobody sees', ['\u200b=1'], `"'\u200b=1"`],
  ['a wide sign', ['\uff1d1'], `"'\uff1d1"`],
  ['a number that is less than none', [-4], '-4'],
  ['a dash inside', ['a-b=c'], 'a-b=c'],
])('%s', (_, values, expected) => expect(csvRow(values)).toBe(`${expected}\r\n`))
