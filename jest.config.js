/** Projects, so that each can be run alone: `npx jest --selectProjects unit`. */
const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
// Packages that come as ES modules only.
const esm = [
  'temporal-polyfill',
  'temporal-utils',
  'opencc-js',
  '@xmldom',
  'numfmt',
  'chinese-days',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'get-east-asian-width',
].join('|');
const base = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  // numfmt 4.0.1 names a CommonJS file for `require` that is not in the package.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
};

export default {
  reporters: ['default', '<rootDir>/workbench/officejs/in-process/missing-reporter.js'],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      roots: [
        '<rootDir>/src',
        '<rootDir>/samples',
        '<rootDir>/scripts',
        '<rootDir>/bench',
        '<rootDir>/accuracy',
      ],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/src', '<rootDir>/workbench/page'],
      testMatch: ['**/*.test.tsx'],
    },
    {
      ...base,
      displayName: 'workbench',
      testEnvironment: 'node',
      roots: ['<rootDir>/workbench'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'conformance',
      testEnvironment: 'node',
      roots: ['<rootDir>/conformance'],
      setupFilesAfterEnv: ['<rootDir>/conformance/patience.ts'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      roots: ['<rootDir>/e2e'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/e2e/judge/'],
    },
    {
      ...base,
      displayName: 'judge',
      testEnvironment: 'node',
      roots: ['<rootDir>/e2e/judge'],
      testMatch: ['**/*.test.ts'],
    },
  ],
};
