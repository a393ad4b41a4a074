import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html';

test('what is filled in stays text', () => {
  expect(html`<p title="${'"><script>'}">${'<b>&'}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>',
  );
  expect(html`${html`<b>${'<'}</b>`}${['a', 1, null]}`.text).toBe('<b>&lt;</b>a1');
  expect(html`${'a\u0000b\u0007c\nd'}`.text).toBe('abc\nd');
});

test('no text can open a tag or leave its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']/);
    }),
  );
});
