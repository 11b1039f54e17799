import { compareLines } from '@/domain/comparison/lines'
import type { TextLine } from '@/domain/comparison/text-lines'

const line = (text: string, ...bold: string[]): TextLine => ({ kind: 'Paragraph', text, bold })

/** Each line by what happened to it, with its notes. */
const said = (before: TextLine[], after: TextLine[]): string[] =>
  compareLines(before, after).map(({ change, notes, pieces }) =>
    [change, pieces.map(({ text }) => text).join('|'), ...notes].join(': '),
  )

test.each<[string, TextLine[], TextLine[], string[]]>([
  [
    'two words of five in common are the same line, rewritten',
    [line('Walk in')],
    [line('Walk by day')],
    ['changed: Walk |in|by day'],
  ],
  [
    'two words of six in common are not',
    [line('Walk in')],
    [line('Walk by day only')],
    ['added: Walk by day only', 'removed: Walk in'],
  ],
  [
    'a line is rewritten once: one more that is like it came',
    [line('Open at 5pm')],
    [line('Open at 6pm'), line('Open at 7pm')],
    ['changed: Open at |5pm|6pm', 'added: Open at 7pm'],
  ],
  [
    'words in bold are told where the words stayed',
    [line('Open at 5pm')],
    [line('Open at 5pm', '5pm')],
    ['changed: Open at 5pm: In bold: “5pm”. Before: nothing'],
  ],
  [
    'words in bold are not told where the words changed',
    [line('Open at 5pm', '5pm')],
    [line('Open at 6pm', '6pm')],
    ['changed: Open at |5pm|6pm'],
  ],
])('%s', (_, before, after, expected) => expect(said(before, after)).toEqual(expected))
