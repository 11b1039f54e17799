import { expect, test } from '../../support/panel'
import { administrator, secretariat } from '../../support/people'

test.describe.configure({ mode: 'default' })

test('the start of a meeting is typed as people type it, and what is not understood stays and is refused', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const body = { name: 'Body that meets', kind: 'group', summary: 'A group.', _status: 'published' }
  const made = (await admin.ask('POST', '/api/governance-bodies', body)).doc as { id: number } // Payload's answer
  const meeting = { body: made.id, startsAt: '2026-12-01T10:00:00.000Z', startsAt_tz: 'Europe/London' }
  const { id } = (await admin.ask('POST', '/api/meetings?draft=true', meeting)).doc as { id: number }
  const stored = async () => (await admin.ask('GET', `/api/meetings/${id}?draft=true&depth=0`)).startsAt
  await loginPage.logInByRequest(secretariat)
  await recordForm.open('meetings', id)
  const starts = page.locator('#field-startsAt')
  await expect(starts).toHaveValue('1 December 2026, 10:00')
  await starts.fill('10/07/2026 2pm')
  await starts.press('Tab')
  await expect(starts).toHaveValue('10 July 2026, 14:00')
  await expect.poll(stored).toBe('2026-07-10T13:00:00.000Z')
  await starts.fill('10/12/2026 half two')
  await starts.press('Tab')
  await expect(starts).toHaveValue('10/12/2026 half two')
  await expect(page.getByText('"half two" is not a time. Write it like 2pm, 2:30pm or 14:00.').first()).toBeVisible()
  await starts.click()
  await expect(page.locator('.react-datepicker__day-name').first()).toHaveText('Mo')
  await expect(page.locator('.react-datepicker__time-list-item').nth(52)).toHaveText('13:00')
})

test('a date is typed as people type it, becomes what is stored when they leave its box, and no sooner', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const post = { title: 'Dated by hand', summary: 'A post.', publishedOn: '2026-01-01' }
  const { id } = (await admin.ask('POST', '/api/news-posts?draft=true', post)).doc as { id: number }
  const stored = async () => (await admin.ask('GET', `/api/news-posts/${id}?draft=true&depth=0`)).publishedOn
  await loginPage.logInByRequest(administrator)
  await recordForm.open('news-posts', id)
  const date = page.locator('#field-publishedOn')
  await date.fill('10/12/20')
  await expect.poll(stored).toBe('10/12/20')
  await expect(date).toHaveValue('10/12/20')
  await date.pressSequentially('26')
  await date.press('Tab')
  await expect(date).toHaveValue('2026-12-10')
  await expect.poll(stored).toBe('2026-12-10')
  await date.fill('Sept 2024')
  await date.press('Enter')
  await expect(date).toHaveValue('2024-09')
})
