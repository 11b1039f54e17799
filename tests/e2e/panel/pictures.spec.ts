import sharp from 'sharp'
import { expect, test } from '../../support/panel'
import { administrator, publisher } from '../../support/people'
import { addition } from '../../support/role-records'

// Replacing a picture: what was chosen and typed stays until it is saved.

const png = (blue: number): Promise<Buffer> =>
  sharp({ create: { width: 120, height: 40, channels: 3, background: { r: 0, g: 90, b: blue } } })
    .png()
    .toBuffer()

test('a picture is replaced: its words are asked for, and the chosen file stays meanwhile', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const body = (await addition('media', { trust: 0, body: 0, seat: 0 })) as FormData // of a file
  const added = await fetch(`${site.server.url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${admin.token}` },
    body,
  })
  const { doc } = (await added.json()) as { doc: { id: number; filename: string } } // Payload's answer
  const filename = async () => (await admin.ask('GET', `/api/media/${doc.id}?depth=0`)).filename
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await loginPage.logInByRequest(publisher)
  await recordForm.open('media', doc.id)
  await expect(recordForm.input('alt')).toBeEditable()
  await page.locator('.file-details__remove').click()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'another.png', mimeType: 'image/png', buffer: await png(200) })
  await save.click()
  await expect(page.getByText(/say what it shows/).first()).toBeVisible()
  await expect(page.getByText('another.png is chosen and not saved yet.')).toBeVisible()
  expect(await filename()).toBe(doc.filename)
  await page.getByRole('checkbox', { name: 'The text alternative fits the new picture' }).check()
  await save.click()
  await expect.poll(filename).not.toBe(doc.filename)
  await expect(page.getByText('another.png is chosen and not saved yet.')).toBeHidden()
  // a second save of the same form is on top of one's own
  await recordForm.input('alt').fill('A green square')
  await save.click()
  await expect.poll(async () => (await admin.ask('GET', `/api/media/${doc.id}?depth=0`)).alt).toBe('A green square')
  // the focal point, from the keyboard; what each place shows follows at once
  const card = page.getByRole('img', { name: 'The part that is shown: On a card of the home page' })
  const before = await card.getAttribute('viewBox')
  await page.getByRole('slider', { name: 'From the left' }).press('Home')
  await expect(card).not.toHaveAttribute('viewBox', before ?? '')
  await save.click()
  await expect.poll(async () => (await admin.ask('GET', `/api/media/${doc.id}?depth=0`)).focalX).toBe(1)
})
