import { expect, test } from '../support/worker-site'

// Waiting times as open data, as programs ask for them over HTTP.

const address = '/api/open/v1/waiting-times'

test('they can be asked for again without being sent again, as JSON and as CSV, from any site', async ({ site }) => {
  for (const [path, type] of [
    [address, 'application/json; charset=utf-8'],
    [`${address}.csv`, 'text/csv; charset=utf-8'],
  ] as const) {
    const one = `${path}?trust=RXL&test=MRI&from=2026-01&to=2026-03`
    const { headers, status, text } = await site.server.get(one)
    expect([one, status, headers.get('content-type')]).toEqual([one, 200, type])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(text).toContain('2026-03')
    const etag = headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await fetch(site.server.url + one, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  }
})

test('a question in other words is the same question, and what is no question is answered with 400', async ({
  site,
}) => {
  const spellings = ['trust=RXR,RXN&test=CT', 'test=ct&trust=rxn,rxr', 'trust=RXN,,RXR,RXN&test=CT&utm_source=x']
  const texts = await Promise.all(spellings.map(async (query) => (await site.server.get(`${address}?${query}`)).text))
  expect(new Set(texts).size).toBe(1)
  const kept = Object.keys(await site.server.rendered()).filter(
    (key) => key.startsWith(`${address}?`) && key.includes('ct'),
  )
  expect(kept).toEqual([`${address}?trust=rxn%2Crxr&test=ct`])
  for (const query of ['trust=RXX', 'test=all', 'from=2026', 'to=tomorrow', 'sum=1', 'from=2026-03&to=2026-01']) {
    const { headers, status, text } = await site.server.get(`${address}.csv?${query}`)
    expect([query, status, headers.get('content-type')]).toEqual([query, 400, 'application/json'])
    const [parameter = ''] = query.split('&').at(-1)?.split('=') ?? []
    expect((JSON.parse(text) as { error: string }).error).toContain(`"${parameter}"`)
  }
})

test('a flood of questions takes the place of no page', async ({ site }) => {
  const pages = ['/', '/trusts', '/waiting-times']
  for (const page of pages) await site.server.get(page)
  const before = await site.server.rendered()
  for (let month = 1; month <= 60; month += 1) {
    const year = 2000 + Math.floor(month / 12)
    await site.server.get(`${address}.csv?from=${year}-${String((month % 12) + 1).padStart(2, '0')}`)
  }
  for (const page of pages) await site.server.get(page)
  const after = await site.server.rendered()
  for (const page of pages) expect([page, after[page]]).toEqual([page, before[page]])
})
