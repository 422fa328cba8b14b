import { buildAll, runTarget } from '../build.mjs';
import { command as checkGenerated } from './generate.mjs';
import { inRoot } from '../paths.mjs';

const TIERS = ['lint', 'unit', 'database', 'api', 'web'];

/** `jx test [lint|unit|database|api|web …]`: all five tiers, or the named ones. */
export async function command(args) {
  const chosen = args.length > 0 ? TIERS.filter((tier) => args.includes(tier)) : TIERS;
  // First, as the client does not build on what was generated from a server that has changed since.
  if (chosen.includes('lint')) await checkGenerated(['--check']);
  await buildAll();
  for (const tier of chosen) {
    console.error(`\n── ${tier} ──`);
    await runTarget(tier, [], { env: tier === 'web' ? await browserSettings() : {} });
  }
  console.error(`\n${chosen.join(', ')}: all passed.`);
}

async function browserSettings() {
  process.chdir(inRoot());
  const { findOrInstallChromium } = await import('../chromium.mjs');
  return { CHROMIUM_PATH: findOrInstallChromium() };
}
