/**
 * `npm run soak`: kills the tab or the browser in the middle of work, 200 times or as many as `-- --kills 500` says, and
 * looks each time whether everything that was shown as saved is there. `-- --seed 42` repeats a run.
 */
import { parseArgs } from 'node:util';
import { buildDemo } from '../fixtures/build-demo';
import { run } from './run-command';
import { ensureChromium } from './system-tools';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' } } });
const env: NodeJS.ProcessEnv = { ...process.env };
env.VBNP_CHROMIUM = await ensureChromium();
env.VBNP_KILLS = values.kills;
if (values.seed !== undefined) env.VBNP_SEED = values.seed;
await buildDemo();
const built = await run('npx', ['vite', 'build', '--logLevel', 'warn']);
process.exit(built === 0 ? await run('npx', ['playwright', 'test', 'kill.spec.ts'], env) : built);
