import fc from 'fast-check';
import { expect, test } from 'vitest';
import { odsParagraphs } from './ods/ods-text';
import { xmlText } from './xml-text';

test('marks become text, and what XML does not know is left out', () => {
  expect(xmlText(`<b>"Brink" & 'Hof'</b>`)).toBe('&lt;b&gt;&quot;Brink&quot; &amp; &apos;Hof&apos;&lt;/b&gt;');
  expect(xmlText('a\u0000b\u001bc\ud800d\uffffe 🏠')).toBe('abcde 🏠');
});

test('nothing that comes out can end an element or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"]/);
    }),
  );
});

test('OpenDocument keeps spaces, tabs and lines', () => {
  expect(odsParagraphs(' a  b\tc\nd')).toBe(
    '<text:p><text:s text:c="1"/>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d</text:p>',
  );
});
