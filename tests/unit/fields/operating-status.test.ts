import { operatingStatus } from '@/fields/centre/operating-status'

type Box = { name?: string; fields?: Box[]; admin?: { condition?: (data: unknown, status: unknown) => boolean } }

const boxes = (fields: Box[]): Box[] => fields.flatMap((one) => [one, ...boxes(one.fields ?? [])])
const [from, until] = ['from', 'until'].map(
  (name) => boxes(operatingStatus().fields as Box[]).find((one) => one.name === name)?.admin?.condition, // as they are written
)

test.each([
  ['open', {}, false, false],
  ['closed', {}, true, true],
  ['planned', {}, true, true],
  ['moved', {}, true, false],
  ['ended', {}, true, false],
  // what is there and may not be is shown, so that it can be emptied, and refused while it is not
  ['open', { from: '2026-12-01', until: '2026-12-02' }, true, true],
  ['moved', { until: '2026-12-02' }, true, true],
])('%s with %j: asks for a first day %s, for a last %s', (state, days, first, last) => {
  const status = { state, ...days }
  expect([from?.({}, status), until?.({}, status)]).toEqual([first, last])
})
