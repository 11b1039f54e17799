import { ComponentPage } from '../support/pages/component-page'
import { test } from '../support/visitor'

test('every state of every component can be read and hit, at every width, in forced colours and on paper', async ({
  page,
}) => {
  const components = new ComponentPage(page)
  await components.open()
  await components.fitsInto(1280)
  await components.hasNoVisualDefects()
  await components.fitsInto(320)
  await components.hasNoVisualDefects()
  await page.emulateMedia({ forcedColors: 'active' })
  await components.hasNoVisualDefects()
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  await components.keepsOnPaper('Cancelled')
})
