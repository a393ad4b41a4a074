import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { leanProj4Aliases } from './src/package/lean-proj4/aliases.ts';

const megabyte = 1024 * 1024;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    // Everything the program needs, the demo package included, is kept by the browser: it starts without a network.
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      includeAssets: ['icons/*.svg'],
      workbox: {
        globPatterns: ['**/*.{js,mjs,css,html,svg,png,webp,woff2,zip}'],
        maximumFileSizeToCacheInBytes: 40 * megabyte,
        // Not GDAL, which is larger than all the rest: `tiles/worker/kept-assets.ts` keeps it from the first file read with it.
      },
      manifest: {
        name: 'Van bod naar plot',
        short_name: 'Bod naar plot',
        description: 'Samen op de kaart kiezen waar woningen voor ouderen komen',
        lang: 'nl',
        start_url: './',
        display: 'standalone',
        background_color: '#f4f5f3',
        theme_color: '#1d3a4f',
        icons: [{ src: 'icons/app.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
  resolve: {
    alias: [
      ...leanProj4Aliases,
      { find: 'fflate', replacement: fileURLToPath(new URL('src/map/no-fflate.ts', import.meta.url)) },
    ],
  },
  // MapLibre's worker is a module of its own; pre-bundling would break the path to it.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // MapLibre apart: the rest of what loads before the map is held to a budget of its own.
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ },
            // What every start needs is one file: in twenty small ones it packs worse.
            { name: 'program', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
