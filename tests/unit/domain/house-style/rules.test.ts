import { checkText } from '@/domain/house-style/check'
import { richLines } from '@/domain/house-style/rich-lines'
import { ruleNames, type RuleName } from '@/domain/house-style/rules'
import type { Known, Line, RecordText } from '@/domain/house-style/text'
import { richText } from '@/seed/text'
import { fixtures, type Hit } from './fixtures'

/** Records that links of the fixtures name, by key. */
const ids: Record<string, number> = { 'trusts/east': 1, 'trusts/gone': 2, 'pages/draft': 3 }
const known = (alternative: string): Known => ({
  addresses: new Map([
    ['/about', true],
    ['/old-page', false],
  ]),
  records: new Map([
    ['trusts:1', true],
    ['trusts:2', false],
    ['pages:3', false],
  ]),
  broken: new Map([
    ['https://gone.example.nhs.uk/a', { problem: 'the page is not there (404)', firstSeen: '2026-03-02' }],
    ['https://gone.example.nhs.uk/', { problem: 'there is no such site', firstSeen: '2026-03-02' }],
  ]),
  alternatives: new Map([['1', alternative]]),
  names: ['Burnley General Hospital', 'Royal Preston'],
})

const place = { path: 'body', label: 'Text', tab: null }

/** The seed's notation has no links to addresses of the site, so these are written with a host, which goes again. */
const host = 'https://portal.test'
const linesOf = (text: string): Line[] => {
  const stored = richText(text.replaceAll('](/', `](${host}/`), (key) => ids[key])
  return richLines(JSON.parse(JSON.stringify(stored).replaceAll(host, '')))
}

/** A record with one text, or one picture with the words after "!" as its text alternative. */
const recordOf = (text: string): RecordText =>
  text.startsWith('!')
    ? { names: [], parts: [], pictures: [{ ...place, path: 'image', id: '1' }] }
    : { names: [], parts: [{ ...place, kind: 'prose', outline: 'body', lines: linesOf(text) }], pictures: [] }

const found = (rule: RuleName, text: string) =>
  checkText(recordOf(text), known(text.slice(1))).filter((finding) => finding.rule === rule)

const hits = ruleNames.flatMap((rule) =>
  fixtures[rule].hits.map((hit): [RuleName, string, Hit] => [rule, hit.text, hit]),
)
const misses = ruleNames.flatMap((rule) => fixtures[rule].misses.map((text): [RuleName, string] => [rule, text]))

test.each(hits)('%s is found in: %s', (rule, text, { mend, quote }) => {
  const findings = found(rule, text)
  expect(findings.map((one) => [one.quote, one.mend])).toEqual([[quote, mend ?? null]])
  for (const { how, why } of findings) {
    expect(why).toMatch(/^[^.]+\.$/)
    expect(how).toMatch(/^\S.*[.”]$/)
  }
})

test.each(misses)('%s is not found in: %s', (rule, text) => {
  expect(found(rule, text)).toEqual([])
})

test.each(ruleNames)('%s has 5 hits and 5 misses', (rule) => {
  expect(fixtures[rule].hits.length).toBeGreaterThanOrEqual(5)
  expect(fixtures[rule].misses.length).toBeGreaterThanOrEqual(5)
})

test.each(hits.filter(([, , { mend }]) => mend !== undefined))('%s: what is offered mends: %s', (rule, text, hit) => {
  const mended = text.replace(hit.quote, hit.mend ?? '')
  expect(found(rule, hit.quote === '.' ? text.replace(/\.$/, '') : mended)).toEqual([])
})
