import { inNode, withNext } from './jest.config.mjs'

/** The unit tests of what stryker.config.mjs changes; Stryker takes no projects. */
export default () =>
  withNext({
    ...inNode,
    testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
    testMatch: ['<rootDir>/tests/unit/{access,content,domain,publishing,server}/**/*.test.ts?(x)'],
  })
