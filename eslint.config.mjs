import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { moduleExports } from './tools/eslint/module-exports.mjs';

/** Who may import whom: the arrows of the architecture picture in the README. */
const ALLOWED_IMPORTS = {
  domain: [],
  contracts: ['domain'],
  'api-client': ['contracts'],
  documents: ['domain'],
  ui: ['domain', 'contracts'],
  database: ['domain', 'database'],
  testing: ['domain', 'contracts', 'database'],
  client: ['ui', 'api-client', 'contracts', 'domain'],
  server: ['domain', 'documents', 'contracts', 'database'],
  e2e: ['domain', 'contracts', 'api-client', 'database', 'server', 'testing'],
};

/** Specs may also use the test helpers, which no shipped code may. */
function boundaries(forSpecs) {
  return Object.entries(ALLOWED_IMPORTS).map(([scope, allowed]) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: [scope, ...allowed, ...(forSpecs ? ['testing', 'database'] : [])].map((tag) => `scope:${tag}`),
  }));
}

function boundaryRule(forSpecs) {
  return {
    '@nx/enforce-module-boundaries': ['error', { allow: [], banTransitiveDependencies: false, depConstraints: boundaries(forSpecs) }],
  };
}

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.angular/**', '**/generated/**'] },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  { plugins: { '@nx': nx, jixiao: { rules: { 'module-exports': moduleExports } } } },
  {
    files: ['**/*.ts'],
    rules: {
      ...boundaryRule(false),
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
    },
  },
  { files: ['**/*.spec.ts', 'e2e/**/*.ts'], rules: boundaryRule(true) },
  { files: ['server/src/modules/**/*.ts'], rules: { 'jixiao/module-exports': 'error' } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-imports': ['error', { patterns: ['@nestjs/*', '@angular/*', 'node:*', 'typeorm', 'pg'] }] } },
  { files: ['**/*.mjs', '**/*.js', 'jx'], languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly' } } },
  prettier,
);
