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

  test('a visitor finds the nearest centre for an MRI, and reads when it is open', async ({
    centrePage,
    finderPage,
    homePage,
  }) => {
    await homePage.open()
    await homePage.finder.find({ test: 'MRI scan', near: 'BB11 2PQ' })
    await expect(finderPage.centres.first()).toContainText('Burnley General Hospital')
    await finderPage.open('/community-diagnostic-centres?near=Blackpool')
    await finderPage.centres.first().getByRole('link').click()
    await expect(centrePage.heading).toContainText('Whitegate Health Centre')
    await expect(centrePage.week).toContainText('8am to 8pm')
  })

  test('a visitor who looks for a place that nobody knows is told so beside the field', async ({ finderPage }) => {
    await finderPage.open()
    await finderPage.form.find({ test: 'Any test', near: 'Nowhere' })
    await expect(finderPage.form.place).toHaveAccessibleDescription(/We do not know "Nowhere"/)
    await expect(finderPage.form.place).toHaveValue('Nowhere')
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
