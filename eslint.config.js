import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The areas of src/ from the ground up: an area imports from the levels below it and from itself.
 */
const levels = [
  ['errors.ts', 'document.ts', 'finding.ts', 'explanation.ts', 'text', 'kernel', 'model'],
  ['normalization'],
  ['containers'],
  ['segmentation'],
  ['morphology'],
  ['tagging'],
  ['entities'],
  ['quotes', 'keywords'],
  ['report'],
  ['corpus'],
  ['models-folder.ts', 'model-files.ts'],
  ['analyze.ts', 'library.ts', 'resources.ts'],
  ['index.ts'],
  ['reporters'],
  ['cli', 'predict', 'predict.ts', 'training'],
  ['start'],
];

const zones = levels.slice(0, -1).flatMap((areas, level) =>
  areas.map((area) => ({
    target: `./src/${area}`,
    from: levels
      .slice(level + 1)
      .flat()
      .map((above) => `./src/${above}`),
    message: 'Imports run one way, from the command line down to the letters.',
  })),
);

export default defineConfig(
  // assembly/ is AssemblyScript, which its own compiler checks.
  { ignores: ['dist', 'coverage', 'docs/api', 'node_modules', 'assembly'] },
  js.configs.recommended,
  regexp.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      // An element of a typed array inside its bounds is asserted as what it is, with `as number`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      'no-misleading-character-class': 'error',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  { files: ['bin/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    // The core is pure: files, the process and colours belong to the command line.
    files: [
      'src/{text,normalization,containers,segmentation,morphology,entities,quotes,keywords,report,corpus}/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'chalk', 'commander'] }],
      'no-restricted-globals': ['error', 'process', 'console'],
    },
  },
  {
    // No text that is given can make a regular expression take longer than in line with its length.
    files: ['src/**/*.ts'],
    ignores: ['src/training/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
  prettier,
);
