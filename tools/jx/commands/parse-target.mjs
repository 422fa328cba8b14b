import { ensureDomain } from '../build.mjs';
import { Problem } from '../problem.mjs';

/** `jx parse-target TEXT` */
export async function command(args) {
  if (args.length !== 1) throw new Problem('One text is needed, for example: ./jx parse-target "≥95%"', 2);
  await ensureDomain();
  const { parseTarget } = await import('../../../libs/domain/dist/targets/index.js');
  console.log(JSON.stringify(parseTarget(args[0])));
}
