import { checkText, inOrder, weightOf } from '@/domain/house-style/check'
import { isRule, ruleNames, rulesOfWords, rulesThatAsk } from '@/domain/house-style/rules'
import type { Line, RecordText } from '@/domain/house-style/text'

const paragraph = (text: string): Line => ({ kind: 'paragraph', text, links: [] })
const recordOf = (...lines: Line[]): RecordText => ({
  names: [],
  parts: [{ path: 'body', label: 'Text', tab: 'Content', kind: 'prose', outline: 'body', lines }],
  pictures: [],
})

test('the gravest comes first, whatever order a record has it in', () => {
  const text = recordOf(
    paragraph("We don't utilise it at 17:30."),
    { kind: 'heading', level: 3, text: 'Parking', links: [] },
    paragraph('Parking for the disabled.'),
  )
  expect(checkText(text).map(({ rule }) => rule)).toEqual([
    'heading-order',
    'plain-word',
    'inclusive-word',
    'contraction',
    'time-form',
  ])
})

test('findings are put in order by how grave they are, then by the table of rules', () => {
  const [time, contraction] = checkText(recordOf(paragraph("We don't open at 17:30.")), undefined, [
    'time-form',
    'contraction',
  ]).toReversed()
  const [order] = checkText(recordOf({ kind: 'heading', level: 3, text: 'Parking', links: [] }))
  const [plain] = checkText(recordOf(paragraph('We utilise it.')))
  const all = [time, plain, contraction, order].filter((one) => one !== undefined)
  const before = all.map(({ rule }) => rule)
  for (const list of [all, all.toReversed()])
    expect(inOrder(list).map(({ rule }) => rule)).toEqual(['heading-order', 'plain-word', 'contraction', 'time-form'])
  expect(all.map(({ rule }) => rule)).toEqual(before)
})

test('a finding says where its words are and what to write', () => {
  expect(checkText(recordOf(paragraph('First.'), paragraph('We utilise it.')))).toEqual([
    {
      rule: 'plain-word',
      severity: 'plain',
      why: 'Short, common words are read faster.',
      how: 'Write “use”.',
      path: 'body',
      label: 'Text',
      tab: 'Content',
      line: 1,
      from: 3,
      to: 10,
      quote: 'utilise',
      mend: 'use',
    },
  ])
})

test('only the rules that are asked for are looked at', () => {
  const text = recordOf(paragraph("We don't utilise it."))
  expect(checkText(text, undefined, ['contraction']).map(({ quote }) => quote)).toEqual(["don't"])
  expect(checkText(text, undefined, [])).toEqual([])
})

test.each([
  [[], 0],
  [['style'], 1],
  [['plain'], 2],
  [['barrier'], 5],
  [['style', 'plain', 'barrier', 'barrier'], 13],
] as const)('a record with %j counts %d', (severities, weight) => {
  expect(weightOf(severities.map((severity) => ({ severity })))).toBe(weight)
})

test('rules that need something looked up are told from those of words alone; together they are all', () => {
  expect(rulesThatAsk).toEqual(['broken-link', 'external-link', 'alt-text', 'title-case'])
  expect(rulesOfWords).toContain('link-text')
  expect(rulesOfWords.filter((rule) => rulesThatAsk.includes(rule))).toEqual([])
  expect([...rulesOfWords, ...rulesThatAsk].toSorted()).toEqual([...ruleNames].toSorted())
})

test('only the names of rules are rules', () => {
  expect(['acronym', 'title-case', 'toString', '', 'Acronym'].filter(isRule)).toEqual(['acronym', 'title-case'])
})
