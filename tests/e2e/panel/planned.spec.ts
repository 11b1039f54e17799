import type { Page } from '@playwright/test'
import { accessibilityDefects, violationsOn } from '../../support/accessibility'
import { inMinutes } from '../../support/bundles'
import { expect, test } from '../../support/panel'
import { author, publisher } from '../../support/people'
import type { Site } from '../../support/site'

// Something is planned in the panel, by people who are not engineers, and happens at its time.

test.describe.configure({ mode: 'default' })

let count = 0
const draft = async (
  site: Site,
  collection: string,
  kind: string,
): Promise<{ id: number; slug: string; title: string }> => {
  const writer = await site.server.login(author)
  const title = `${kind} to plan ${Date.now()} ${++count}`
  const { doc } = await writer.ask('POST', `/api/${collection}?draft=true`, {
    title,
    summary: 'Written by an author.',
    ...(collection === 'news-posts' ? { publishedOn: '2026-01-01' } : {}),
  })
  return doc as { id: number; slug: string; title: string } // Payload's answer
}

/** What axe, with no rule off, finds in the parts that are ours. */
const defectsOfOurs = async (page: Page): Promise<string[]> =>
  (await violationsOn(page))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .filter((place) => /bundle|calendar|panel-dialog|schedule|live-now/.test(place))

const isDue = (site: Site, id: number) =>
  site.database.sql('update bundles set due_at = clock_timestamp() where id = $1', [id])

test('a publisher schedules a post with its page as a bundle, and both appear at their time', async ({
  bundleForm,
  loginPage,
  page,
  site,
}) => {
  const [post, onePage] = [await draft(site, 'news-posts', 'Post'), await draft(site, 'pages', 'Page')]
  const statuses = async () => [
    (await site.server.get(`/news/${post.slug}`)).status,
    (await site.server.get(`/${onePage.slug}`)).status,
  ]
  await loginPage.logInByRequest(publisher)
  await bundleForm.openNew()
  await page.getByLabel('Title').fill('The new scanner')
  await bundleForm.add(post.title)
  await bundleForm.add(onePage.title)
  const { day, time } = inMinutes(24 * 60)
  await page.getByLabel('Day').fill(day)
  await page.getByLabel('Time in London').fill(time)
  const id = await bundleForm.save()

  await bundleForm.stands('Being prepared')
  await expect(bundleForm.overview.getByRole('link', { name: `Preview ${post.title}` })).toHaveAttribute(
    'href',
    `/preview/news-posts/${post.id}`,
  )
  expect(await defectsOfOurs(page)).toEqual([])
  await expect(bundleForm.overview.getByRole('link', { name: 'See the site as it will be' })).toHaveAttribute(
    'href',
    `/preview/bundles/${id}/`,
  )
  await page.goto(`/preview/bundles/${id}/news`)
  await expect(page.getByText('This is how the site will be. It is not public yet.')).toBeVisible()
  expect(await accessibilityDefects(page)).toEqual([])
  await page.getByRole('link', { name: post.title }).click()
  await expect(page).toHaveURL(new RegExp(`/preview/bundles/${id}/news/${post.slug}$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(post.title)
  await bundleForm.open(id)
  await bundleForm.press(/^Schedule for /)
  await bundleForm.stands('Scheduled')
  await expect(bundleForm.overview).toContainText('Approved by Pat Publisher')

  await page.goto('/admin')
  await page.getByRole('link', { name: 'All that is planned, by day' }).click()
  await expect(page.getByRole('heading', { name: 'Planned publications' })).toBeVisible()
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'The new scanner' }) })
  await expect(entry).toContainText(`Publish: ${post.title}`)
  expect(await defectsOfOurs(page)).toEqual([])

  expect(await statuses()).toEqual([404, 404])
  await isDue(site, id)
  await expect.poll(statuses, { timeout: 25_000 }).toEqual([200, 200])
  await bundleForm.open(id)
  await bundleForm.stands('Published')
  await expect(
    bundleForm.overview.getByRole('link', { name: new RegExp(`^View /.*, ${post.title}$`) }),
  ).toHaveAttribute('href', `/news/${post.slug}`)
  await bundleForm.overview.getByText('Where it shows').first().click()
  await expect(bundleForm.overview).toContainText('No other record names it.')
  expect(await defectsOfOurs(page)).toEqual([])
})

test('from the form of a record one record is scheduled; a later change takes that back and says so', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const { id } = await draft(site, 'pages', 'Page')
  const { day } = inMinutes(24 * 60)
  await loginPage.logInByRequest(publisher)
  await recordForm.open('pages', id)
  await recordForm.choose('Schedule…')
  const dialog = page.getByRole('dialog', { name: 'Schedule' })
  await dialog.getByLabel('Day').fill('2020-01-01')
  await dialog.getByLabel('Time in London').fill('09:00')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('is past')
  await dialog.getByLabel('Day').fill(day)
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(dialog.getByRole('list', { name: 'Planned already' })).toContainText('scheduled')
  expect(await defectsOfOurs(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()

  await recordForm.fill({ Summary: 'Changed after it was scheduled.' })
  await expect(page.getByText(/Saved at \d\d:\d\d/)).toBeVisible()
  await recordForm.choose('Schedule…')
  await expect(dialog).toContainText(/Pat Publisher changed .* so the approval and the schedule are gone/)
})

test('an author prepares, and is offered no more', async ({ bundleForm, loginPage, page, recordForm, site }) => {
  const { id } = await draft(site, 'pages', 'Page')
  await loginPage.logInByRequest(author)
  await recordForm.open('pages', id)
  await recordForm.choose('Schedule…')
  const dialog = page.getByRole('dialog', { name: 'Schedule' })
  await dialog.getByLabel('Day').fill(inMinutes(24 * 60).day)
  await dialog.getByRole('button', { name: 'Prepare' }).click()
  await expect(dialog.getByRole('status')).toContainText('Prepared.')
  await dialog.getByRole('list', { name: 'Planned already' }).getByRole('link').click()
  await bundleForm.stands('Being prepared')
  await expect(bundleForm.overview).toContainText('Somebody who may publish everything in it approves it.')
  await expect(bundleForm.overview.getByRole('button')).toHaveCount(0)
})
