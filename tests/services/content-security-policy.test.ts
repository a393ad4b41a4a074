import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy';
import { SERVICE_HOSTS } from '../../src/services/service-hosts';

/** What the built page may connect to and show, with `VITE_SERVICES` set so. */
function policyWith(services: string | undefined): string {
  const { configResolved, transformIndexHtml } = contentSecurityPolicy();
  if (typeof configResolved !== 'function' || typeof transformIndexHtml !== 'function')
    throw new Error('The plugin has other hooks');
  Reflect.apply(configResolved, undefined, [{ env: { VITE_SERVICES: services } }]);
  return JSON.stringify(Reflect.apply(transformIndexHtml, undefined, ['']));
}

test('production may reach the services on the list, and nothing else', () => {
  const policy = policyWith(undefined);
  expect(policy).toContain(`connect-src 'self' ${SERVICE_HOSTS.join(' ')};`);
  expect(policy).not.toContain('localhost');
});

test('with a stand-in it may reach that instead of them', () => {
  const policy = policyWith('http://localhost:4181/');
  expect(policy).toContain("connect-src 'self' http://localhost:4181;");
  expect(policy).toContain("img-src 'self' data: blob: http://localhost:4181;");
  expect(policy).not.toContain('pdok');
});
