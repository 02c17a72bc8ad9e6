import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';

/** The arrows of docs/architecture.md: `target` may not import anything of `from`. */
const zone = (target, ...from) => ({ target: `./src/${target}`, from: from.map((room) => `./${room}`) });
const zones = [
  zone(
    'core',
    'src/jobs',
    'src/excel',
    'src/xlsx',
    'src/messages',
    'src/taskpane',
    'src/commands',
    'src/cli',
  ),
  zone('jobs', 'src/excel', 'src/xlsx', 'src/messages', 'src/taskpane', 'src/commands', 'src/cli'),
  zone('excel', 'src/jobs', 'src/xlsx', 'src/messages', 'src/taskpane', 'src/commands', 'src/cli'),
  zone('xlsx', 'src/jobs', 'src/excel', 'src/messages', 'src/taskpane', 'src/commands', 'src/cli'),
  zone('picked-file', 'src/jobs', 'src/excel', 'src/messages', 'src/taskpane', 'src/commands', 'src/cli'),
  zone('messages', 'src/excel', 'src/xlsx', 'src/taskpane', 'src/commands', 'src/cli'),
  // Workers hold a door, too: who opens a file in one is the pane's entry alone.
  ...['core', 'jobs', 'excel', 'xlsx', 'messages', 'add-in', 'commands', 'cli', 'taskpane/!(index.tsx)'].map(
    (room) => zone(room, 'src/picked-file'),
  ),
  zone('taskpane', 'src/xlsx', 'src/cli', 'src/commands'),
  zone('commands', 'src/xlsx', 'src/cli', 'src/taskpane'),
  zone('cli', 'src/excel', 'src/taskpane', 'src/commands'),
  zone('', 'workbench', 'e2e', 'bench', 'accuracy', 'samples', 'scripts'),
  { target: './workbench', from: ['./src/excel', './src/taskpane', './src/commands', './src/cli'] },
  // Only entry files choose a door.
  { target: './src/taskpane/!(index.tsx)', from: ['./src/excel'] },
  { target: './src/commands/!(index.ts)', from: ['./src/excel'] },
];

export default tseslint.config(
  { ignores: ['dist/', '.workbench/', '.artifacts/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/taskpane/index.tsx', 'src/commands/index.ts', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel and the entry files may name Excel.' },
        { name: 'Office', message: 'Only src/excel and the entry files may name Office.' },
        { name: 'OfficeExtension', message: 'Only src/excel and the entry files may name Office.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'Date',
        'window',
        'document',
        'process',
        'fetch',
        'setTimeout',
      ],
    },
  },
  {
    files: ['src/cli/**', 'bench/**', 'accuracy/**', 'scripts/**', 'e2e/**', 'samples/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  prettier,
);
