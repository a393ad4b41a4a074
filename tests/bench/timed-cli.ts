import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEASURED = fileURLToPath(new URL('./measured-cli.ts', import.meta.url));

/** One run of the command line as a process of its own: how long it took, and the most memory that it held. */
export function timedCli(parameters: readonly string[]): { readonly seconds: number; readonly peakMB: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', MEASURED, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The command line failed: ${stderr.slice(-500)}`);
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`No peak was told: ${stdout.slice(-500)}`);
  return { seconds, peakMB: Number(peak) / 1000 };
}
