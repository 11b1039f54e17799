import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('../..', import.meta.url))
// without types: the compiler knows only files that exist
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] })

/** The rules that a text breaks as a file of the project (the file need not exist). */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse error')
}

describe('the walls between the rooms', () => {
  const refused = [
    ['domain/x.ts', '@/content/trusts'],
    ['domain/x.ts', '../access/roles'],
    ['domain/x.ts', 'payload'],
    ['domain/x.ts', 'react'],
    ['server/page-cache/x.ts', '@/content/trusts'],
    ['server/page-cache/x.ts', '@/domain/dates/london-time'],
    ['components/site/x.tsx', '@/content/trusts'],
    ['components/site/x.tsx', '@/server/page-cache/cache-tags'],
    ['components/nhs/x.tsx', '@payloadcms/ui'],
    ['components/admin/x.tsx', '@/content/trusts'],
    ['content/x.ts', '@/components/nhs/card'],
    ['content/x.ts', '@/server/page-cache/page-cache'],
    ['content/x.ts', '@/collections/trusts'],
    ['publishing/x.ts', '@/server/page-cache/cache-tags'],
    ['publishing/x.ts', '@/collections/trusts'],
    ['collections/x.ts', '@/content/trusts'],
    ['fields/x.ts', '@/publishing/tags'],
    ['access/x.ts', '@/collections/users'],
    ['app/(site)/x/page.tsx', 'payload'],
    ['app/(site)/x/page.tsx', '@payload-config'],
    ['app/(site)/x/page.tsx', '@/server/page-cache/page-cache'],
    ['app/(site)/x/page.tsx', '../../../collections/trusts'],
    ['app/(payload)/x/page.tsx', '@/content/trusts'],
    ['open-data/x.ts', '@/content/news/news'],
    ['server/x.ts', '@/content/site/sitemap'],
    ['server/page-cache/x.ts', '@/server/routing'],
    ['seed/x.ts', '@/content/stored/lists'],
    ['scripts/x.ts', '@/content/stored/lists'],
    ['payload.config.ts', '@/content/stored/lists'],
  ] as const

  it.each(refused)('%s must not import %s', async (file, module) => {
    expect(await broken(file, `import * as it from '${module}'\nexport const kept = it\n`)).toEqual(['portal/walls'])
  })

  const allowed = [
    ['domain/x.ts', './dates/london-time'],
    ['content/x.ts', '@/server/page-cache/cache-tags'],
    ['content/x.ts', 'payload'],
    ['collections/x.ts', '@/fields/slug'],
    ['components/admin/x.tsx', '@/domain/dates/london-time'],
    ['app/(site)/x/page.tsx', '@/content/trusts'],
    ['app/(payload)/x/page.tsx', '@payload-config'],
    ['server.ts', '@/server/page-cache/page-cache'],
    ['tests/x.ts', '@/content/stored/lists'],
    ['next.config.mjs', './domain/public-records'],
  ] as const

  it.each(allowed)('%s may import %s', async (file, module) => {
    expect(await broken(file, `import * as it from '${module}'\nexport const kept = it\n`)).toEqual([])
  })

  it('refuses a folder that has no row in the table', async () => {
    expect(await broken('utils/x.ts', 'export const kept = 1\n')).toEqual(['portal/walls'])
  })

  it('lets components have the types of the domain, and nothing that runs', async () => {
    const file = 'components/site/x.ts'
    const reexport = "from '@/domain/opening-hours/opening-periods'\n"
    expect(await broken(file, `export type { HoursRow } ${reexport}`)).toEqual([])
    expect(await broken(file, `export { openState } ${reexport}`)).toEqual(['portal/walls'])
  })

  it('sees an import at run time and an export of another module', async () => {
    expect(await broken('domain/x.ts', "export const it = () => import('@/content/collaborative/trusts')\n")).toEqual([
      'portal/walls',
    ])
    expect(await broken('domain/x.ts', "export * from '@/content/collaborative/trusts'\n")).toEqual(['portal/walls'])
  })
})

describe('calls of the Local API', () => {
  const known = "export const known = { collection: 'trusts', overrideAccess: true } as const"
  const call = (text: string) =>
    broken(
      'content/x.ts',
      `import type { Payload } from 'payload'
      import { elsewhere } from './y'
      export { elsewhere }
      ${known}
      export const it = (payload: Payload) => ${text}`,
    )

  it.each([
    "payload.find({ collection: 'trusts' })",
    "payload.findGlobal({ slug: 'home' })",
    "({ payload }).payload.count({ collection: 'trusts' })",
    'payload.create(JSON.parse("{}"))',
    'payload.find({ ...elsewhere })',
    "payload.find({ collection: 'trusts', where: { overrideAccess: { equals: true } } })",
  ])('must state overrideAccess: %s', async (text) => {
    expect(await call(text)).toEqual(['portal/local-api'])
  })

  it.each([
    "payload.find({ collection: 'trusts', overrideAccess: false })",
    "({ payload }).payload.count({ overrideAccess: true, collection: 'trusts' })",
    'payload.find({ ...known })',
    "payload.logger.info('found')",
  ])('may be: %s', async (text) => {
    expect(await call(text)).toEqual([])
  })
})

describe('public pages', () => {
  it.each(['app/(site)/x/page.tsx', 'components/site/x.tsx', 'components/nhs/x.tsx'])(
    'have no style attribute and no client component in %s',
    async (file) => {
      expect(await broken(file, 'export const It = () => <p style={{ margin: 0 }}>Hello</p>\n')).toEqual([
        'no-restricted-syntax',
      ])
      expect(await broken(file, "'use client'\nexport const It = () => <p>Hello</p>\n")).toEqual([
        'no-restricted-syntax',
      ])
    },
  )

  it.each([
    ['notFound', 'next/navigation'],
    ['redirect', 'next/navigation'],
    ['permanentRedirect', 'next/navigation'],
    ['Suspense', 'react'],
  ])('do not use %s of %s', async (name, module) => {
    expect(await broken('app/(site)/x/page.tsx', `export { ${name} } from '${module}'\n`)).toEqual([
      'no-restricted-imports',
    ])
  })
})

describe('types', () => {
  it('are never any, and nothing is asserted not to be null', async () => {
    expect(await broken('domain/x.ts', 'export const it = (value: any) => String(value)\n')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ])
    expect(await broken('domain/x.ts', 'export const it = (value?: string) => value!.length\n')).toEqual([
      '@typescript-eslint/no-non-null-assertion',
    ])
  })
})
