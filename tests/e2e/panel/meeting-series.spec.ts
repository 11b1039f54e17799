import { expect, test } from '../../support/panel'
import { author, secretariat } from '../../support/people'

test('a year of meetings is added in one step, but for the days that are left out', async ({ loginPage, page }) => {
  await loginPage.logInByRequest(secretariat)
  await page.goto('/admin/collections/meetings')
  await page.getByRole('link', { name: /^Add a series of meetings/ }).click()
  const form = page.getByRole('form', { name: 'When the meetings are' })
  await form.getByLabel('Body').selectOption({ label: 'Diagnostics Programme Board' })
  await form.getByLabel('Weekday').selectOption('Thursday')
  await form.getByLabel('Which').selectOption('The last of the month')
  await form.getByLabel('Starts at').fill('2pm')
  await form.getByLabel('From').fill('1/1/2028')
  await form.getByRole('button', { name: 'Show the days' }).click()
  await expect(page.getByText('Until: give the day, such as 31/12/2027.')).toBeVisible()
  await form.getByLabel('Until').fill('31 December 2028')
  await form.getByRole('button', { name: 'Show the days' }).click()
  await expect(page.getByRole('heading', { name: 'The last Thursday of every month at 2pm' })).toBeVisible()
  await page.getByLabel('Thursday 28 December 2028').uncheck()
  await page.getByLabel('Where (if it is known)').fill('Preston')
  await page.getByRole('button', { name: 'Add 11 meetings' }).click()
  await expect(page.getByText('11 meetings added as drafts.')).toBeVisible()
  await form.getByRole('button', { name: 'Show the days' }).click()
  await expect(page.getByLabel('Thursday 27 January 2028 (there is a meeting already)')).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Add 1 meeting' })).toBeEnabled()
})

test('who adds no meetings is not offered it', async ({ loginPage, page }) => {
  await loginPage.logInByRequest(author)
  await page.goto('/admin/meeting-series')
  await expect(page.getByText('The secretariat adds meetings. Ask them.')).toBeVisible()
})
