import { lineHeading } from '@/components/site/governance/line-headings'
import type { Tense } from '@/components/site/governance/line-kinds'

test.each<[Tense[], string, string]>([
  [['now'], 'Reports to', 'Bodies that report to it'],
  [['past', 'now', 'coming'], 'Reports to', 'Bodies that report to it'],
  [['past', 'past'], 'Reported to', 'Bodies that reported to it'],
  [['coming'], 'Will report to', 'Bodies that will report to it'],
  [['coming', 'past'], 'Reported to, and will report to', 'Bodies that reported to it, or will'],
])('lines that are %j stand under headings of that time', (tenses, up, down) =>
  expect([lineHeading('up', tenses), lineHeading('down', tenses)]).toEqual([up, down]),
)
