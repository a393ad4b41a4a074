const encoder = new TextEncoder();

/** The text when it fits in so many bytes of UTF-8, and else its beginning with `…`: letters are never cut in two. */
export function fitBytes(text: string, bytes: number): string {
  // UTF-8 takes at most three bytes for each UTF-16 unit: most texts need not be counted.
  if (text.length * 3 <= bytes || encoder.encode(text).length <= bytes) return text;
  let fitting = '';
  let used = encoder.encode('…').length;
  for (const { segment } of new Intl.Segmenter('nl').segment(text)) {
    used += encoder.encode(segment).length;
    if (used > bytes) break;
    fitting += segment;
  }
  return `${fitting}…`;
}
