import type * as Home from '@/content/pages/home'
import type * as Workstreams from '@/content/collaborative/workstreams'
import { thePublic } from '@/content/viewer'
import { inTransaction } from '@/seed/database'
import { addWaitingTimes } from '@/seed/waiting-times'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// The target stands beside its result, made from the figures, wherever editors want it and on home.

let own: PayloadOnDatabase
let { homePage } = {} as typeof Home // read below, with the config
let { workstreamPage } = {} as typeof Workstreams

const add = (collection: 'trusts' | 'workstreams', data: object) =>
  own.payload.create({ collection, data: { ...data, _status: 'published' } as never, overrideAccess: true })

const aim = '95% in under 6 weeks by March 2025: our target.'
const result =
  '79.2% of the people waiting at the end of that month had waited under 6 weeks; 78.4% in March 2026 (England 78.8%).'

beforeAll(async () => {
  own = await startPayload()
  ;({ homePage } = await import('@/content/pages/home'))
  ;({ workstreamPage } = await import('@/content/collaborative/workstreams'))
  for (const odsCode of ['RXL', 'RXR', 'RXN', 'RTX'])
    await add('trusts', { name: `Trust ${odsCode}`, shortName: odsCode, summary: 'A trust.', odsCode })
  await add('workstreams', { name: 'Performance', summary: 'Waits.', order: 1, showsTarget: true })
  await add('workstreams', { name: 'Digital', summary: 'Not waits.', order: 2 })
})
afterAll(() => own.remove())

const targetAt = async (slug: string) => (await workstreamPage(thePublic, slug))?.target

test('before there are figures it says so, and does not leave the target alone', async () => {
  expect((await targetAt('performance'))?.words).toEqual([aim, 'There are no figures for March 2025.'])
})

describe('with the figures of the starting content', () => {
  beforeAll(() => inTransaction(own.payload, (_, within) => addWaitingTimes(within)))

  test('a workstream that is about waiting times has both; another has neither', async () => {
    expect(await targetAt('performance')).toMatchObject({
      words: [aim, result],
      counts: 'This counts people still waiting, not people seen.',
      source: 'NHS England, Diagnostics Waiting Times and Activity',
    })
    expect(await targetAt('digital')).toBeNull()
  })

  test('so has home', async () => {
    expect((await homePage(thePublic, new Date())).target.words).toEqual([aim, result])
  })

  test('a page with it is stale when figures change', async () => {
    const context = newRenderContext()
    await renderContext.run(context, () => targetAt('performance'))
    expect(context.tags).toContain('waiting-times')
    const other = newRenderContext()
    await renderContext.run(other, () => targetAt('digital'))
    expect(other.tags).not.toContain('waiting-times')
  })

  test('a trust that reports nothing in a month is named as missing', async () => {
    await own.database.sql("delete from waiting_figures where provider = 'RXN' and month = '2026-03'")
    expect((await targetAt('performance'))?.words.at(-1)).toBe('March 2026 is without RXN.')
  })
})
