import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';

const QUIET_TOOLS = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NG_CLI_ANALYTICS: 'false',
  SCARF_ANALYTICS: 'false',
};

/**
 * Runs a command to its end with its output shown, or kept and given back where it is silent; throws a Problem that names
 * the step when it fails. What prepares a command shows its output on standard error (`stdout: 2`), so that standard output
 * holds nothing but the answer.
 */
export async function run(step, command, args, { env = {}, silent = false, stdout = 'inherit' } = {}) {
  const output = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET_TOOLS, ...env },
      stdio: silent ? ['ignore', 'pipe', 'pipe'] : ['ignore', stdout, 'inherit'],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(signal ? 1 : exitCode));
  });
  const written = Buffer.concat(output).toString();
  if (code === 0) return written;
  process.stderr.write(written);
  throw new Problem(`${step} failed (exit code ${code}).`, code);
}
