/**
 * `npm run mutation`: changes the rules one place at a time and sees whether a unit test notices. It takes minutes and
 * is not part of `npm test`. `npm run mutation -- --mutate domain/places/*.ts` looks at some files only.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const options = {
  mutate: ['domain/**/*.ts', 'access/**/*.ts', 'server/page-cache/**/*.ts', 'publishing/workflow/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.mjs' },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--conditions=production', '--no-warnings'],
  coverageAnalysis: 'perTest',
  // patterns and tables that are made as a file is loaded need all tests for each mutant, nine tenths of the time in all: they
  // are looked at with false, a file at a time
  ignoreStatic: true,
  // the memory of modules that were loaded is not given back
  maxTestRunnerReuse: 60,
  // in ms, beyond what the tests took: a busy machine is no hanging mutant
  timeoutMS: 10_000,
  // a table of words is no rule
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['.next', '.data', 'docs', 'public', 'deploy'],
  tempDirName: '.data/stryker',
  htmlReporter: { fileName: '.data/mutation.html' },
  jsonReporter: { fileName: '.data/mutation.json' },
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
}

export default options
