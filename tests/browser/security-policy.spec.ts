import { expect, test } from './test';

test('the page keeps to a strict policy: what it does not name is refused, and every test hears of it', async ({
  room,
  page,
  pageErrors,
}) => {
  await room.openDemo();
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|http:/);
  // The whole page up to here, map and workers included, was within the policy.
  expect(pageErrors).toEqual([]);

  const found = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
    const add = (name: string, text: string): void => {
      const element = document.createElement(name);
      element.textContent = text;
      document.body.append(element);
    };
    add('script', 'window.pwned = 1');
    add('style', 'body { color: red }');
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.pwned = 2');
    button.click();
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    await fetch('https://example.org/bid').catch(() => undefined);
    // Later, because what the test itself evaluates is free of the policy.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        try {
          Reflect.get(window, 'eval')('window.pwned = 3');
        } catch {
          // Refused: it stands among what was heard.
        }
        resolve();
      }),
    );
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { refused, pwned: Reflect.get(window, 'pwned') as unknown, base: document.baseURI };
  });
  expect(found.refused).toEqual(
    expect.arrayContaining([
      'script-src-elem inline',
      'script-src-attr inline',
      'style-src-elem inline',
      'script-src eval',
      'base-uri https://example.org/',
      expect.stringMatching(/^connect-src https:\/\/example\.org\//),
    ]),
  );
  expect(found.pwned).toBeUndefined();
  expect(found.base).toBe(page.url());

  // Chromium logs each as an error, and errors fail any test: so in none of the others the page leaves its policy.
  expect(pageErrors.filter((error) => /Content Security Policy/.test(error)).length).toBeGreaterThanOrEqual(5);
  pageErrors.length = 0;
});
