import { expect, test } from '../../support/panel'
import { administrator, publisher } from '../../support/people'
import { addition } from '../../support/role-records'
import type { Site } from '../../support/site'

// A file in use is not deleted: the dialog says so before anybody tries.

test.describe.configure({ mode: 'default' })

interface Stored {
  id: number
  filename: string
  title: string
}

const addDocument = async (site: Site, title: string): Promise<Stored> => {
  const { token } = await site.server.login(administrator)
  const response = await fetch(`${site.server.url}/api/documents`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: (await addition('documents', { trust: 0, body: 0, seat: 0 }, { title })) as FormData, // what it is for an upload
  })
  return ((await response.json()) as { doc: Stored }).doc // Payload's answer
}

test('of a document in use the dialog says what uses it, and offers no deletion', async ({
  loginPage,
  page,
  recordForm,
  site,
}) => {
  const admin = await site.server.login(administrator)
  const file = await addDocument(site, 'Terms of the dialog')
  const name = 'Body that shows a document'
  const body = { name, kind: 'group', summary: 'A group.', termsOfReference: file.id, _status: 'published' }
  const { doc } = await admin.ask('POST', '/api/governance-bodies', body)
  await loginPage.logInByRequest(administrator)
  await recordForm.open('documents', file.id)
  await recordForm.openDeletion()
  const dialog = page.getByRole('dialog', { name: '“Terms of the dialog” is in use' })
  await expect(dialog).toContainText(`It is public at /files/${file.filename}`)
  await expect(dialog.getByRole('link', { name })).toHaveAttribute(
    'href',
    `/admin/collections/governance-bodies/${(doc as Stored).id}`,
  )
  await expect(dialog.getByRole('button')).toHaveText(['Close'])
  await dialog.getByRole('button', { name: 'Close' }).click()
  await admin.ask('PATCH', `/api/governance-bodies/${(doc as Stored).id}`, {
    termsOfReference: null,
    _status: 'published',
  })
  await recordForm.openDeletion()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the bin' }).click()
  await expect(page).toHaveURL(/\/documents(?:\?|$)/)
})

test('what the server refuses is said inside the dialog', async ({ loginPage, page, recordForm, site }) => {
  const admin = await site.server.login(administrator)
  const file = await addDocument(site, 'Used a moment later')
  await loginPage.logInByRequest(administrator)
  await recordForm.open('documents', file.id)
  await recordForm.openDeletion()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Move to the bin' })).toBeVisible()
  const body = { name: 'Body that came between', kind: 'group', summary: 'A group.', termsOfReference: file.id }
  await admin.ask('POST', '/api/governance-bodies', { ...body, _status: 'published' })
  await dialog.getByRole('button', { name: 'Move to the bin' }).click()
  await expect(dialog.getByRole('alert')).toContainText(
    'This file is used by the governance body "Body that came between"',
  )
})

test('what comes back from the bin is a draft, and nothing else is offered', async ({ loginPage, page, site }) => {
  const admin = await site.server.login(administrator)
  const post = { title: 'Once binned', summary: 'A post.', publishedOn: '2026-01-01', _status: 'published' }
  const { doc } = await admin.ask('POST', '/api/news-posts', post)
  const { id } = doc as Stored // Payload's answer
  await admin.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
  await loginPage.logInByRequest(publisher)
  await page.goto(`/admin/collections/news-posts/trash/${id}`)
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeVisible()
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Confirm' }).click()
  // while it lies in the bin there is none
  const found = async () =>
    (await admin.ask('GET', `/api/news-posts?draft=true&depth=0&where[id][equals]=${id}`)).docs as { _status: string }[] // Payload's list
  await expect.poll(async () => (await found()).map(({ _status }) => _status)).toEqual(['draft'])
})
