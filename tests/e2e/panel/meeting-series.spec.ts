import { dayAfter, londonDay, londonMoment } from '@/domain/dates/london-time'
import { expect, test } from '../../support/panel'
import { author, secretariat } from '../../support/people'

const paper = {
  title: 'The plan for the year',
  text: {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'What we plan.', version: 1 }], version: 1 }],
      direction: null,
      format: '',
      indent: 0,
      version: 1,
    },
  },
}

test('a year of meetings is added in one step, and the papers of one are public from 9am on', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  test.slow()
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
  await expect(page.getByRole('heading', { name: 'The last Thursday of every month at 2pm' })).toBeFocused()
  await page.getByLabel('Thursday 28 December 2028').uncheck()
  await page.getByLabel('Where (if it is known)').fill('Preston')
  await page.getByRole('button', { name: 'Add 11 meetings' }).click()
  await expect(page.getByText('11 meetings added as drafts.')).toBeFocused()
  await form.getByRole('button', { name: 'Show the days' }).click()
  await expect(page.getByLabel('Thursday 27 January 2028 (there is a meeting already)')).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Add 1 meeting' })).toBeEnabled()

  const sam = await site.server.login(secretariat)
  const found = await sam.ask('GET', '/api/meetings?draft=true&depth=0&sort=startsAt&where[where][equals]=Preston')
  const [first] = found.docs as { id: number }[] // Payload's answer
  const id = first?.id ?? 0
  await sam.ask('PATCH', `/api/meetings/${id}?draft=true`, { agenda: [{ title: 'The plan', papers: [paper] }] })
  const nine = londonMoment(dayAfter(londonDay(new Date())), '09:00')
  await recordForm.open('meetings', id)
  await page.getByRole('button', { name: 'Agenda and papers' }).click()
  await page.getByLabel('Papers public from').fill(`${dayAfter(londonDay(new Date()))} 9am`)
  await recordForm.publish.click()
  await expect(recordForm.toast).toContainText('Published.')
  const address = `/governance/meetings/${id}`
  await expect.poll(async () => (await site.server.get(address)).text).toContain('The plan')
  expect((await site.server.get(address)).text).not.toContain(paper.title)
  // this one's clock has passed 9am tomorrow
  const tomorrow = await site.another({ ahead: nine.getTime() - Date.now() + 1000 })
  expect((await tomorrow.get(address)).text).toContain(paper.title)
})

test('who adds no meetings is not offered it', async ({ loginPage, page }) => {
  await loginPage.logInByRequest(author)
  await page.goto('/admin/meeting-series')
  await expect(page.getByText('The secretariat adds meetings. Ask them.')).toBeVisible()
})
