import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const oldForm = /(\bfrom\s+(['"])[^'"]+\.json\2\s+)assert(?=\s*\{)/g

/**
 * Next's transform for Jest. It writes the attributes of an import as `assert { type: 'json' }`, which Node 22 and newer do not
 * read; here it is `with`.
 */
export default {
  /** @param {{ next: string, options: unknown }} config the file of Next's transform, and its options */
  createTransformer({ next, options }) {
    const transformer = require(next).createTransformer(options)
    return {
      /** @param {unknown[]} args */
      process(...args) {
        const { code, ...rest } = transformer.process(...args)
        return { ...rest, code: code.replaceAll(oldForm, '$1with') }
      },
    }
  },
}
