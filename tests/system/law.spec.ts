import { test } from '@playwright/test'
import { obeysTheLaw } from '../support/law'
import { startSite, type Site } from '../support/site'

// The same edits in each run; `npm run law` makes more, with a seed of its own.
const seed = Number(process.env.PORTAL_LAW_SEED ?? 20_261_124)
const edits = Number(process.env.PORTAL_LAW_EDITS ?? 60)

let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.remove())

test(`after each of ${edits} random edits from the seed ${seed} every cached page is what rendering it now gives`, async () => {
  test.setTimeout(60_000 + edits * 2_000)
  await obeysTheLaw(site, { edits, seed })
})
