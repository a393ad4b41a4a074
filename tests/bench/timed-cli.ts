import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEASURED = fileURLToPath(new URL('./measured-cli.ts', import.meta.url));

export interface TimedRun {
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly peakMB: number;
  /** Parcels in the package, by the command's own summary. */
  readonly parcels: number;
}

/** One run of the command line as a process of its own. */
export function timedCli(parameters: readonly string[]): TimedRun {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', MEASURED, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The command line failed: ${stderr.slice(-500)}`);
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`No peak was told: ${stdout.slice(-500)}`);
  const summary = JSON.parse(stdout) as { readonly layers: { readonly parcels: { readonly written: number } } };
  return { seconds, peakMB: Number(peak) / 1000, parcels: summary.layers.parcels.written };
}
