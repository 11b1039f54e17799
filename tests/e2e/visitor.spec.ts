import type { Client } from '../support/server'
import { expect, test } from '../support/visitor'

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, address = '']) => address.replace(/&amp;/g, '&'))

/** Every address of the site that links lead to from the home page, with what is wrong with it. */
const followed = async (site: Client): Promise<{ seen: Set<string>; broken: string[] }> => {
  const seen = new Set<string>(['/'])
  const broken: string[] = []
  for (const address of seen) {
    const { status, text, headers } = await site.get(address)
    if (status !== 200) broken.push(`${address}: ${status}`)
    if (!headers.get('content-type')?.startsWith('text/html')) continue
    for (const link of linksIn(text)) if (!/^\/(admin|_next)/.test(link)) seen.add(link)
  }
  return { seen, broken }
}

test('a visitor who follows links reaches every page of the sitemap, and meets none that is broken', async ({
  site,
}) => {
  const { broken, seen } = await followed(site)
  expect(broken).toEqual([])
  const paths = [...(await site.get('/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  )
  // the one page that nobody has given a place in a menu or under another
  expect(paths.filter((path) => !seen.has(path))).toEqual(['/every-part'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  // axe looks at each of these states in every-page.spec.ts, and at 320 px
  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } })

    test('a patient in Kendal finds where an MRI is done and when it is open, with a whole postcode that is not kept', async ({
      centrePage,
      finderPage,
      homePage,
      page,
    }) => {
      await homePage.open()
      await homePage.finder.find({ test: 'MRI scan', near: 'la9 7rg' })
      await expect(page).toHaveURL(/near=LA9(?:#|$)/)
      await expect(finderPage.heading).toHaveText(/^\d centres for an MRI scan near LA9$/)
      await expect(finderPage.heading).toBeFocused()
      const first = finderPage.centres.first()
      await expect(first).toContainText('Westmorland General Hospital')
      await expect(first).toContainText('Less than 1 mile from LA9')
      await expect(first).toContainText('Done here')
      await first.getByRole('link').click()
      await expect(centrePage.heading).toContainText('Westmorland General Hospital')
    })

    test('a patient reads how to come to a blood test, and prints one page to take along', async ({
      centrePage,
      page,
    }) => {
      await centrePage.open('/community-diagnostic-centres/preston-healthport')
      await expect(centrePage.parts).toHaveText([
        ...['Tests here', 'Who can refer you', 'Opening times', 'Getting there', 'Step-free access', 'Parking'],
        ...['Bus and train', 'Phone', 'Communication support', 'In the building'],
      ])
      const tests = centrePage.part('Tests here')
      await expect(tests).toContainText('Arrive before midday')
      await expect(tests).toContainText('You yourself: no')
      await expect(centrePage.part('Step-free access')).toContainText('Not known yet')
      const sites = centrePage.part('Getting there').getByRole('link', { name: /OpenStreetMap|Google|Apple/ })
      await expect(sites).toHaveCount(3)
      for (const site of await sites.all()) await expect(site).toHaveAttribute('rel', 'noreferrer')
      await centrePage.fitsInto(320)
      expect(await centrePage.sheets()).toBe(1)
      await page.emulateMedia({ media: 'print' })
      await expect(tests).toContainText('8:30am to 12:30pm')
    })

    test('a carer finds step-free blood tests on a Saturday, and what is left out and why', async ({
      finderPage,
      page,
    }) => {
      await finderPage.open()
      await finderPage.form.weekend.check()
      await finderPage.form.stepFree.check()
      await finderPage.form.find({ test: 'Blood test', near: 'Rawtenstall' })
      await expect(finderPage.heading).toContainText('1 centre for a blood test near Rawtenstall')
      await expect(finderPage.centres.first()).toContainText('Rossendale Primary Health Care Centre')
      await expect(finderPage.main).toContainText('1 centre is left out: not open at weekends.')
      await finderPage.filters.getByRole('link', { name: 'Remove: Open at weekends' }).click()
      await expect(page).not.toHaveURL(/weekend/)
      await expect(finderPage.main).toContainText('Ask before you go if it has step-free access.')
      await expect(finderPage.centres.first()).toContainText('Rossendale Primary Health Care Centre')
      await finderPage.changeSearch.click()
      await expect(finderPage.form.stepFree).toBeChecked()
    })

    test('whoever types a misspelt town, a Scottish postcode or nonsense is helped on', async ({
      finderPage,
      page,
    }) => {
      await finderPage.open()
      await finderPage.form.find({ test: 'MRI scan', near: 'Kendel' })
      await expect(finderPage.form.place).toHaveAccessibleDescription(/We do not know "Kendel"/)
      await finderPage.problem.getByRole('link', { name: 'Did you mean Kendal?' }).click()
      await expect(finderPage.heading).toContainText('for an MRI scan near Kendal')
      await finderPage.changeSearch.click()
      await finderPage.form.find({ test: 'Any test', near: 'EH1 1YZ' })
      await expect(page).toHaveURL(/near=EH1#/)
      await expect(finderPage.heading).toContainText('All 8 centres')
      await expect(finderPage.main).toContainText('EH1 is outside Lancashire and South Cumbria')
      await expect(finderPage.problem).toHaveCount(0)
      await expect(finderPage.centres).toHaveCount(8)
      await finderPage.changeSearch.click()
      await finderPage.form.find({ test: 'Any test', near: 'Nowhere' })
      await expect(finderPage.form.place).toHaveAccessibleDescription(/We do not know "Nowhere"/)
      await expect(finderPage.form.place).toHaveValue('Nowhere')
      await expect(finderPage.centres).toHaveCount(8)
    })

    test('a practice manager looks up who can refer where, and prints it', async ({ anyPage, page }) => {
      await anyPage.open('/tests')
      await page.getByRole('link', { name: /who can refer for which test/ }).click()
      const table = page.getByRole('table', { name: 'Who can refer, by test and centre' })
      const row = table.getByRole('row', { name: /^Blood test/ })
      await expect(row).toContainText('Rossendale Primary Health Care Centre')
      await expect(row).toContainText('GP, hospital')
      await expect(anyPage.main).toContainText('Last checked: 12 October 2026.')
      // the table begins on the first of them
      expect(await anyPage.sheets()).toBeLessThanOrEqual(2)
      await page.emulateMedia({ media: 'print' })
      await expect(table.getByRole('columnheader', { name: /^Preston Healthport/ })).toBeVisible()
      const csv = page.getByRole('link', { name: 'Download the table (CSV)' })
      expect(await csv.getAttribute('href')).toBe('/api/open/v1/who-can-refer.csv')
    })
  })

  test('a visitor reads when a centre is closed for a holiday', async ({ centrePage }) => {
    await centrePage.open('/community-diagnostic-centres/heysham-primary-care-centre')
    await expect(centrePage.daysThatDiffer.getByRole('row', { name: /25 December 2099/ })).toContainText('Closed')
  })

  test('a visitor reads the newest post, and what it is about', async ({ newsPage, page }) => {
    await newsPage.open()
    const title = 'Croslands centre opens in Barrow-in-Furness'
    await newsPage.openPost(title)
    await expect(newsPage.heading).toContainText(title)
    await expect(newsPage.main).toContainText('The number of rooms was put right.')
    await newsPage.topics.first().click()
    await expect(page).not.toHaveURL(/news/)
  })

  test('a visitor sees to whom a board answers', async ({ governancePage }) => {
    await governancePage.open()
    await expect(governancePage.chart).toBeVisible()
    await governancePage.openBody('Diagnostics Programme Board')
    await expect(governancePage.heading).toHaveText('Diagnostics Programme Board')
    await governancePage.openBody('Clinical Programmes Board')
    await expect(governancePage.heading).toContainText('Clinical Programmes Board')
  })
})

test('a visitor with a keyboard alone skips to the content, finds a centre and goes on by the menu', async ({
  finderPage,
  governancePage,
  homePage,
  page,
}) => {
  await homePage.open()
  await page.keyboard.press('Tab')
  await expect(homePage.skipLink).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#/)
  await homePage.tabTo(homePage.finder.place)
  await page.keyboard.type('Kendal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/near=Kendal/)
  await expect(finderPage.centres.first()).toContainText('Westmorland General Hospital')
  await finderPage.tabTo(page.getByRole('link', { name: 'Governance', exact: true }).first())
  await page.keyboard.press('Enter')
  await expect(governancePage.heading).toHaveText('Governance')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the keyboard opens the menu, and Escape closes it', async ({ homePage, page }) => {
    await homePage.open()
    await homePage.smallMenuButton.focus()
    await page.keyboard.press('Enter')
    const news = homePage.smallMenu.getByRole('link', { name: 'News' })
    await expect(news).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(news).toBeHidden()
    await expect(homePage.smallMenuButton).toBeFocused()
  })

  test('every link and button is large enough to hit', async ({ homePage, page }) => {
    await homePage.open()
    const small = await page.locator('nav a, button, .nhsuk-card a, footer a').evaluateAll((all) =>
      all
        .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent }))
        .filter(({ box }) => box.width > 0 && box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ words }) => words),
    )
    expect(small).toEqual([])
  })
})

test('a visitor reads on every page what to do when it is urgent, and whom to ask about an appointment', async ({
  site,
}) => {
  for (const address of ['/', '/news', '/tests/mri-scan', '/governance', '/no-such-page']) {
    const { text } = await site.get(address)
    for (const words of ['999', '111', 'appointment letter']) expect(text, address).toContain(words)
  }
})
