import { readFileSync, writeFileSync } from 'node:fs';
import { buildAll } from '../build.mjs';
import { inRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';

/** `jx generate [--check]`: writes what is derived from code; with --check it only fails where the written differs. */
export async function command(args) {
  const check = args.includes('--check');
  await buildAll();
  const generated = await Promise.all([operationsGuide()]);
  const stale = generated.filter(({ file, content }) => readFileSync(inRoot(file), 'utf8') !== content);
  if (check && stale.length > 0) throw new Problem(`Not as generated: ${stale.map(({ file }) => file).join(', ')}. Run ./jx generate.`);
  for (const { file, content } of stale) {
    writeFileSync(inRoot(file), content);
    console.error(`Wrote ${file}.`);
  }
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
