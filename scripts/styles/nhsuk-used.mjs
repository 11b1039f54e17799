import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(process.cwd())
/** Where the classes of NHS.UK frontend are named. Each is written out in full there, never put together. */
const folders = ['components/nhs', 'components/site', 'app/(site)']

/** @param {string} folder */
const sources = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => path.join(folder, file))
    : []

const namedClasses = () =>
  new Set(
    folders
      .flatMap((folder) => sources(path.join(root, folder)))
      .flatMap((file) => fs.readFileSync(file, 'utf8').match(/nhsuk-[\w-]*\w/g) ?? []),
  )

/**
 * The classes that an element must have for the selector to hold; those inside :not() must not be there.
 *
 * @param {string} selector
 * @returns {string[]}
 */
const neededClasses = (selector) =>
  selector.replace(/:not\([^()]*(?:\([^()]*\)[^()]*)?\)/g, '').match(/nhsuk-[\w-]*\w/g) ?? []

const forOldBrowsers = /-ms-high-contrast/

/**
 * A PostCSS plugin: of NHS.UK frontend's rules keeps those whose classes our components name, and drops those for
 * Internet Explorer. The whole frontend is 29.5 KB gzip; every visitor would pay for parts that no page has.
 *
 * @returns {import('postcss').Plugin}
 */
const nhsukUsed = () => ({
  postcssPlugin: 'nhsuk-used',
  Once(styles, { result }) {
    if (!styles.toString().includes('.nhsuk-')) return
    // `npm run dev` builds the stylesheet again when a component names another class
    for (const folder of folders) {
      result.messages.push({
        type: 'dir-dependency',
        plugin: 'nhsuk-used',
        dir: path.join(root, folder),
        glob: '**/*.tsx',
        parent: result.opts.from,
      })
    }
    const named = namedClasses()
    styles.walkAtRules('media', (media) => {
      const queries = media.params.split(/,\s*/).filter((query) => !forOldBrowsers.test(query))
      if (queries.length === 0) media.remove()
      else media.params = queries.join(', ')
    })
    styles.walkRules((rule) => {
      const used = rule.selectors.filter((selector) => neededClasses(selector).every((name) => named.has(name)))
      if (used.length === 0) rule.remove()
      else if (used.length < rule.selectors.length) rule.selectors = used
    })
    styles.walkAtRules(/^(media|supports|container)$/, (block) => {
      if (block.nodes?.length === 0) block.remove()
    })
  },
})
nhsukUsed.postcss = true

export default nhsukUsed
