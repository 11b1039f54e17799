import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/**
 * What axe finds wrong on a page, with none of its rules off.
 *
 * @param rules these only, where the others were checked before
 * @param part a selector: only this part of the page
 */
export async function violationsOn(page: Page, rules?: string[], part?: string): Promise<Result[]> {
  // the other mode opens a further page for each check, for frames of other sites; we have none
  // the page in a preview is looked at as a page of the site, and here it may be loading
  const whole = new AxeBuilder({ page }).setLegacyMode().exclude('#live-preview-iframe')
  const axe = part === undefined ? whole : whole.include(part)
  return (await (rules ? axe.withRules(rules) : axe).analyze()).violations
}

/** The same as lines that a person can read. */
export async function accessibilityDefects(page: Page, rules?: string[], part?: string): Promise<string[]> {
  const violations = await violationsOn(page, rules, part)
  return violations.map(({ help, id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html)
    return `${id}: ${help}: ${places.join(' ')}`
  })
}
