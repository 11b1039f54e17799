import { accessibilityDefects } from '../../support/accessibility'
import { expect, test } from '../../support/panel'
import { GovernanceDesk } from '../../support/pages/panel/governance-desk'
import { administrator, secretariat } from '../../support/people'

test('a board of twelve seats is set up from nothing by keyboard, and its chair hands over', async ({
  loginPage,
  page,
}) => {
  test.slow()
  const desk = new GovernanceDesk(page)
  await loginPage.logInByRequest(secretariat)
  await page.goto('/admin/seats-and-members')
  const body = desk.form('Set up a new body')
  await expect(body).toBeVisible()
  await desk.fill(body, 'Name', 'Endoscopy Programme Board')
  await desk.fill(body, 'Summary', 'Plans endoscopy for all five trusts.')
  await desk.fill(body, 'Established (if it is known)', '14/11/2026')
  await desk.send()
  await expect(page.getByRole('heading', { level: 1, name: 'Endoscopy Programme Board' })).toBeVisible()

  const seat = desk.form('Add a seat')
  await expect(seat).toBeVisible()
  await desk.choose(seat, 'Role', 'Chair')
  await desk.fill(seat, 'Name', 'Amina Chair')
  await desk.tick(seat, 'Show the name to the public')
  await desk.fill(seat, 'From', '14 November 2026')
  await desk.send()
  for (let number = 2; number <= 12; number++) {
    await expect(seat.getByLabel('Role')).toBeFocused()
    await desk.fill(seat, 'Label', `Member ${number}`)
    await desk.fill(seat, 'Name', `Robin Member ${number}`)
    await desk.send()
    await expect(page.getByRole('link', { name: `Robin Member ${number}`, exact: true })).toBeVisible()
  }
  // 4 for the body, 5 for the chair and 3 for each member; before, each took three screens and 14 steps
  expect(desk.steps).toBe(42)
  expect(await accessibilityDefects(page, undefined, '.desk')).toEqual([])

  const over = desk.form('Hand over the seat')
  await desk.open('Hand over: Amina Chair, Chair', over.getByLabel('Day of the handover'))
  await desk.fill(over, 'Day of the handover', '1/11/2026')
  await desk.fill(over, 'Name', 'Bo Chair')
  await desk.send()
  const wrong = 'The appointment of whoever leaves would end (1 November 2026) before it begins (14 November 2026).'
  await expect(over.getByText(wrong)).toBeVisible()
  await expect(over.getByLabel('Day of the handover')).toBeFocused()
  await expect(over.getByLabel('Name', { exact: true })).toHaveValue('Bo Chair')
  await desk.fill(over, 'Day of the handover', '14 December 2026')
  await desk.send()
  const chair = page.getByRole('region', { name: 'Chair' })
  await expect(chair.getByText('from 14 November 2026 until 14 December 2026')).toBeVisible()
  await expect(chair.getByText('from 14 December 2026', { exact: false }).last()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Chair', exact: true })).toBeFocused()
})

test('three bodies are reorganised in a batch: one ends, one begins and one is renamed, on one day', async ({
  bundleForm,
  loginPage,
  page,
  site,
}) => {
  const [sam, colleague] = [await site.server.login(secretariat), await site.server.login(administrator)]
  const board = (name: string) => ({ name, kind: 'board', summary: 'A board.', established: '2020' })
  const made = async (name: string): Promise<number> => {
    const { doc } = await sam.ask('POST', '/api/governance-bodies?depth=0', { ...board(name), _status: 'published' })
    return (doc as { id: number }).id // Payload's answer
  }
  const change = (id: number, data: object) => colleague.ask('PATCH', `/api/governance-bodies/${id}?draft=true`, data)
  await change(await made('Scanner Group'), { dissolved: '2027' })
  const earlierNames = [{ name: 'Reporting Group', renamed: '2027' }]
  await change(await made('Reporting Group'), { name: 'Reporting Board', earlierNames })
  await colleague.ask('POST', '/api/governance-bodies?draft=true', { ...board('Assurance Board'), established: '2027' })

  await loginPage.logInByRequest(secretariat)
  await bundleForm.openNew()
  await page.getByLabel('Title').fill('Boards from April 2027')
  for (const name of ['Scanner Group', 'Reporting Board', 'Assurance Board']) await bundleForm.add(name)
  await bundleForm.save()
  await bundleForm.overview.getByLabel('One date for everything that it changes').fill('1/4/2027')
  await bundleForm.press('Set this date')
  await expect(bundleForm.overview).toContainText('3 records now say 1 April 2027.')
  const compared = bundleForm.overview.getByRole('table', { name: 'The boards on 1 April 2027, before and after' })
  await expect(compared.getByRole('row')).toContainText([
    'Without this',
    /^Not there.*Assurance Board/,
    /^Reporting Group.*Reporting Board/,
    /^Scanner Group.*Scanner Group.*Ends: 1 April 2027/,
  ])
  await bundleForm.press('Publish now')
  await bundleForm.stands('Published')
  await page.goto('/governance/history')
  const coming = page.getByRole('listitem').filter({ hasText: / will / })
  for (const words of [
    'Assurance Board will be set up',
    'Reporting Board will be the new name of the Reporting Group',
    'Scanner Group will be dissolved',
  ])
    await expect(coming.filter({ hasText: words })).toBeVisible()
})
