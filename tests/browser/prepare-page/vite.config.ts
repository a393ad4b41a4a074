import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanProj4Aliases } from '../../../src/package/lean-proj4/aliases.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Served, not built: `npx vite --config tests/browser/prepare-page/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: `${repository}public`,
  plugins: [react()],
  resolve: { alias: leanProj4Aliases },
  optimizeDeps: { exclude: ['maplibre-gl'] },
  worker: { format: 'es' },
  // A worktree may share the node_modules of another checkout.
  server: { fs: { allow: [repository, realpathSync(`${repository}node_modules`)] } },
});
