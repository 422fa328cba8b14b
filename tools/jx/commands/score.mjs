import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ensureDomain } from '../build.mjs';
import { Problem } from '../problem.mjs';

/** `jx score FILE|-`: exit code 1 when a finding has severity error, 2 for input that cannot be scored. */
export async function command(args) {
  if (args.length !== 1) throw new Problem('One file is needed, or - for standard input: ./jx score FILE', 2);
  await ensureDomain();
  const { scoreEvaluation } = await import('../../../libs/domain/dist/scoring/index.js');
  const result = scored(scoreEvaluation, parsed(await read(args[0]), args[0]));
  console.log(JSON.stringify(result, null, 2));
  const findings = [...result.findings, ...result.execution.findings, ...result.items.flatMap((item) => item.findings)];
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

async function read(source) {
  if (source === '-') return text(process.stdin);
  try {
    return await readFile(source, 'utf8');
  } catch {
    throw new Problem(`The file ${source} cannot be read.`, 2);
  }
}

/** A contract file keeps its input under `input`; a plain evaluation is taken as it is. */
function parsed(json, source) {
  try {
    const value = JSON.parse(json);
    return value?.input ?? value;
  } catch (error) {
    throw new Problem(`${source} is not valid JSON: ${error.message}`, 2);
  }
}

function scored(scoreEvaluation, input) {
  try {
    return scoreEvaluation(input);
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
    throw new Problem(JSON.stringify({ code: error.code, field: error.field, params: error.params, message: error.message }), 2);
  }
}
