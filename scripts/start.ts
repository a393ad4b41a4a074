/** `npm start`: build the demo package with our own pipeline, build the app, serve it on this machine and open it. */
import { build, preview } from 'vite';
import { buildDemo } from '../fixtures/build-demo';

await buildDemo();
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4173, open: process.env.CI !== 'true' }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
process.stdout.write(`\nVan bod naar plot draait op ${url}\nKlik op "Voorbeeldgemeente openen". Stoppen: Ctrl+C.\n`);
