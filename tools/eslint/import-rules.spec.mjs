import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { inRoot } from '../jx/paths.mjs';

const eslint = new ESLint({ cwd: inRoot() });

/** The rules that an import breaks, as if the named file held nothing else. */
async function rulesBroken(file, statement) {
  const [result] = await eslint.lintText(`${statement}\n`, { filePath: inRoot(file) });
  return result.messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

const BOUNDARIES = '@nx/enforce-module-boundaries';

describe('an import that breaks the rules fails lint', () => {
  for (const [file, statement, rule] of [
    ['libs/domain/src/money/amounts.ts', `export { ROLES } from '@jixiao/contracts/access';`, BOUNDARIES],
    ['libs/domain/src/money/amounts.ts', `export { writeSelfEvaluationForm } from '@jixiao/documents/self-evaluation-form';`, BOUNDARIES],
    ['libs/domain/src/money/amounts.ts', `export { Injectable } from '@nestjs/common';`, 'no-restricted-imports'],
    ['libs/domain/src/money/amounts.ts', `export { readFileSync } from 'node:fs';`, 'no-restricted-imports'],
    ['libs/contracts/src/routes/index.ts', `export { createApiClient } from '@jixiao/api-client/client';`, BOUNDARIES],
    ['libs/documents/src/index.ts', `export { ROUTES } from '@jixiao/contracts/routes';`, BOUNDARIES],
    ['libs/ui/src/index.ts', `export { createApiClient } from '@jixiao/api-client/client';`, BOUNDARIES],
    ['client/src/app/app.routes.ts', `export { createApp } from '@jixiao/server';`, BOUNDARIES],
    ['client/src/app/app.routes.ts', `export { createApp } from '../../../server/src/create-app.js';`, BOUNDARIES],
    ['client/src/app/app.routes.ts', `export { migrate } from '@jixiao/migrations';`, BOUNDARIES],
    ['server/src/main.ts', `export { routes } from '../../client/src/app/app.routes.js';`, BOUNDARIES],
    ['server/src/main.ts', `export { createTestDatabase } from '@jixiao/testing/database';`, BOUNDARIES],
    ['client/src/app/app.routes.ts', `export { createTestDatabase } from '@jixiao/testing/database';`, BOUNDARIES],
    ['seeds/src/index.ts', `export { createTestDatabase } from '@jixiao/testing/database';`, BOUNDARIES],
    [
      'server/src/modules/recording/recording.service.ts',
      `import { ProjectsRepository } from '../projects/projects.repository.js';\nexport const used = ProjectsRepository;`,
      'jixiao/module-exports',
    ],
    [
      'server/src/modules/exports/exports.service.ts',
      `import { ReviewsService } from '../reviews/reviews.service.js';\nexport const used = ReviewsService;`,
      'jixiao/module-exports',
    ],
  ]) {
    it(`${file}: ${statement.split('\n')[0]}`, async () => {
      assert.deepEqual(await rulesBroken(file, statement), [rule]);
    });
  }
});

describe('an import along the arrows passes lint', () => {
  for (const [file, statement] of [
    ['libs/contracts/src/routes/index.ts', `export { toExact } from '@jixiao/domain/money';`],
    ['libs/documents/src/index.ts', `export { toExact } from '@jixiao/domain/money';`],
    ['client/src/app/app.routes.ts', `export { ROUTES } from '@jixiao/contracts/routes';`],
    ['server/src/main.ts', `export { ROUTES } from '@jixiao/contracts/routes';`],
    ['migrations/src/migrations.spec.ts', `export { createTestDatabase } from '@jixiao/testing/database';`],
    ['e2e/api/access.spec.ts', `export { createApp } from '@jixiao/server';`],
    [
      'server/src/modules/recording/recording.service.ts',
      `import { ProjectsService } from '../projects/projects.service.js';\nexport const used = ProjectsService;`,
    ],
    [
      'server/src/modules/recording/recording.service.ts',
      `import type { StoredProject } from '../projects/projects.repository.js';\nexport type Used = StoredProject;`,
    ],
  ]) {
    it(`${file}: ${statement.split('\n')[0]}`, async () => {
      assert.deepEqual(await rulesBroken(file, statement), []);
    });
  }
});
