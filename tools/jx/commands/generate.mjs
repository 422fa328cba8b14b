import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runTarget } from '../build.mjs';
import { checksGuide } from '../checks-guide.mjs';
import { installDependencies } from '../install.mjs';
import { inRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { workflowGuide } from '../workflow-guide.mjs';

/** `jx generate [--check]`: writes what is derived from code; with --check it only fails where the written differs. */
export async function command(args) {
  const check = args.includes('--check');
  await installDependencies();
  // The server alone: the client does not build while what is generated for it is out of date.
  await runTarget('build', ['server'], { silent: true });
  const generated = [await operationsGuide(), await checksGuide(), await workflowGuide(), await apiSchema()];
  const stale = generated.filter(({ file, content }) => writtenIn(file) !== content);
  if (check && stale.length > 0) throw new Problem(`Not as generated: ${stale.map(({ file }) => file).join(', ')}. Run ./jx generate.`);
  for (const { file, content } of stale) {
    writeFileSync(inRoot(file), content);
    console.error(`Wrote ${file}.`);
  }
}

function writtenIn(file) {
  return existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8') : '';
}

async function operationsGuide() {
  await import('reflect-metadata');
  const { describeConfig } = await import('../../../server/dist/config/server-config.js');
  const rows = describeConfig().map(({ name, description, default: value }) => `| \`${name}\` | ${description} | ${value === null ? '' : `\`${value}\``} |`);
  const table = ['| variable | meaning | default |', '|---|---|---|', ...rows].join('\n');
  const file = 'docs/operations.md';
  const written = readFileSync(inRoot(file), 'utf8');
  return { file, content: written.replace(/(<!-- settings -->)[\s\S]*(<!-- \/settings -->)/, (_, open, close) => `${open}\n${table}\n${close}`) };
}

/** Types of every path of the API, from the OpenAPI document of a server that is never asked anything: its database need not exist. */
async function apiSchema() {
  const { createApp, createOpenApiDocument, readConfig } = await import('../../../server/dist/index.js');
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const { factory } = (await import('typescript')).default;
  const app = await createApp(readConfig({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' }));
  const document = createOpenApiDocument(app);
  await app.close();
  const types = await openapiTypes(document, {
    transform: ({ format }) => (format === 'binary' ? factory.createTypeReferenceNode('Blob') : undefined),
  });
  const header = `// Generated from the server's OpenAPI document by ./jx generate; do not edit.`;
  const creations = `/** Paths whose POST creates something and accepts an Idempotency-Key. */
export const CREATIONS: ReadonlySet<string> = new Set(${JSON.stringify(creationPaths(document), null, 4)});`;
  return { file: 'libs/api-client/src/generated/schema.ts', content: [header, creations, astToString(types)].join('\n\n') };
}

function creationPaths({ paths }) {
  const creates = ({ post }) => post?.parameters?.some(({ name }) => name === 'Idempotency-Key');
  return Object.keys(paths).filter((path) => creates(paths[path]));
}
