import nextVitals from 'eslint-config-next/core-web-vitals'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { localApi } from './scripts/lint/local-api.mjs'
import { walls } from './scripts/lint/walls.mjs'

const frameworks = ['next', 'react', 'react-dom']
const storage = ['payload', '@payloadcms', 'pg']

/** The part of the page cache that a page uses while it is rendered. */
const cacheTags = 'server/page-cache/cache-tags'

/** Which folder may import which (drawn in docs/architecture.md). Anything not named here is refused. */
export const houseRules = {
  domain: { may: [], never: [...frameworks, ...storage] },
  'open-data': { may: ['domain'], never: [...frameworks, ...storage] },
  'components/nhs': { may: ['components', 'types domain'], never: storage },
  'components/site': { may: ['components', 'types domain'], never: storage },
  'components/admin': { may: ['components', 'domain', 'access', 'payload-types'], never: ['pg'] },
  access: { may: ['domain', 'payload-types'], never: [...frameworks, 'pg'] },
  fields: { may: ['access', 'domain', 'payload-types'], never: [...frameworks, 'pg'] },
  collections: {
    may: ['fields', 'access', 'publishing', 'domain', 'payload-types'],
    never: [...frameworks, 'pg'],
  },
  globals: {
    may: ['fields', 'access', 'publishing', 'domain', 'payload-types'],
    never: [...frameworks, 'pg'],
  },
  publishing: { may: ['access', 'domain', 'payload-types', 'server/storage'], never: frameworks },
  content: {
    may: [
      'domain',
      cacheTags,
      ...[
        'file-uses',
        'internal-call',
        'public-view',
        'record-uses',
        'references',
        'roles',
        'structure-uses',
        'table',
      ].map((part) => `access/${part}`),
      'payload.config',
      'payload-types',
    ],
    never: ['next', 'react-dom', 'pg'],
  },
  'server/page-cache': { may: [], never: ['next', 'react', 'react-dom', 'payload', '@payloadcms'] },
  'server/jobs': {
    may: ['server/page-cache', 'types server/own-request'],
    never: ['next', 'react', 'react-dom', 'payload', '@payloadcms'],
  },
  'server/search': {
    may: ['domain', 'server/page-cache/errors'],
    never: ['next', 'react', 'react-dom', 'payload', '@payloadcms'],
  },
  'server/storage': { may: [], never: [...frameworks, ...storage] },
  server: {
    may: ['app/(site)/query-keys', 'domain/search/miss-counting', 'domain/site-address'],
    never: ['react', 'react-dom', ...storage],
  },
  'app/(site)': {
    may: ['content', 'components', 'domain', 'open-data', cacheTags, 'types server/page-cache/address'],
    never: storage,
  },
  'app/(payload)': {
    may: ['components/admin', 'content/editors', 'content/clock', 'access', 'domain', 'payload.config'],
    never: ['pg'],
  },
  seed: { may: ['access', 'domain', 'payload.config', 'payload-types'], never: [...frameworks, 'pg'] },
  scripts: {
    may: ['payload.config', 'seed', 'domain/formatting', 'types domain', 'publishing/mail', 'publishing/waiting-times'],
    never: ['next', 'react', 'react-dom'],
  },
  'payload.config.ts': {
    may: ['access', 'collections', 'globals', 'fields', 'publishing', 'domain', 'migrations'],
    never: ['pg'],
  },
  public: { may: [] },
  migrations: { may: [], never: [...frameworks, 'payload', 'pg'] },
  tests: { may: ['*'] },
  'server.ts': {
    may: ['server', 'publishing/mail', 'access/internal-call', 'access/own-origins'],
    never: ['react', 'react-dom', ...storage],
  },
}

/** What a page as sent cannot have: see docs/architecture.md, "Public pages are cached". */
const publicPages = ['app/(site)/**/*.{ts,tsx}', 'components/{nhs,site}/**/*.{ts,tsx}']
const notOnPublicPages = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The Content-Security-Policy allows no style attributes: use a class or an SVG attribute.',
  },
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'Public pages ship no framework JavaScript: make this a server component.',
  },
]

const config = [
  {
    ignores: [
      '.next/**',
      '.data/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
      'payload-types.ts',
      'migrations/**',
      'app/(payload)/admin/importMap.js',
    ],
  },
  // its parser and the rules of React are slow: only where there is something for them
  ...nextVitals.map((part) =>
    'ignores' in part ? part : { ...part, files: ['{app,components}/**/*.{ts,tsx}', 'tests/components/**/*.tsx'] },
  ),
  ...tseslint.configs.strictTypeChecked,
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `return sendText(…)` ends a branch and says so
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { portal: { rules: { walls, 'local-api': localApi } } },
    rules: {
      'portal/walls': ['error', houseRules],
      'portal/local-api': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Public pages are plain documents: a link is a link, a picture was made once, our one script is a module.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-sync-scripts': 'off',
      'import/no-anonymous-default-export': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // a pattern that takes longer than the text is long can be made to stall the process
    ignores: ['tests/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // a fake of one of our ports is asynchronous, as the port is, even if it awaits nothing
    files: ['tests/**'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: publicPages,
    rules: {
      'no-restricted-syntax': ['error', ...notOnPublicPages],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/navigation',
              importNames: ['notFound', 'redirect', 'permanentRedirect'],
              message: 'These leave an empty body without scripts: set the status with server/page-cache/cache-tags.',
            },
            {
              name: 'react',
              importNames: ['Suspense'],
              message: 'Without scripts what is suspended stays hidden.',
            },
          ],
        },
      ],
    },
  },
]

export default config
