import type { Plugin } from 'vite';
import { SERVICE_HOSTS, TILE_HOSTS } from '../src/services/service-hosts.ts';

/** What the built page may do; what is not named here it may not. A stand-in takes the place of all services. */
const policy = (standIn: readonly string[]): string =>
  Object.entries({
    'default-src': ["'none'"],
    // Own files only: no script in the page itself, no eval but for compiling WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'worker-src': ["'self'"],
    // React and MapLibre set styles by script, one by one, which is always allowed; no style text in the page.
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...(standIn.length > 0 ? standIn : TILE_HOSTS)],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'connect-src': ["'self'", ...(standIn.length > 0 ? standIn : SERVICE_HOSTS)],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/**
 * Puts the Content-Security-Policy in the built page, before everything that it is about. Not while developing: hot reload
 * needs scripts in the page.
 */
export function contentSecurityPolicy(): Plugin {
  let standIn: readonly string[] = [];
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved({ env }) {
      // As `src/services/services-origin.ts` reads it.
      const origin: unknown = env.VITE_SERVICES;
      standIn = typeof origin === 'string' && origin !== '' ? [new URL(origin).origin] : [];
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(standIn) },
        injectTo: 'head-prepend',
      },
      // Other hosts learn which site asks, as PDOK wants, and never more than that.
      { tag: 'meta', attrs: { name: 'referrer', content: 'strict-origin' }, injectTo: 'head-prepend' },
    ],
  };
}
