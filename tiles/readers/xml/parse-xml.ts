import { SourceFailure } from '../../../src/package/source/file-problem';

/** Hears what is in an XML document. Names are local: prefixes differ between files and mean nothing here. */
export interface XmlHandler {
  /** `attributes` as they stand in the tag; `xmlAttribute` finds one in it. */
  open(name: string, attributes: string): void;
  /** Text between two tags, entities resolved; blank text is left out, and blanks before other text. */
  text(text: string): void;
  /** True where blanks are text too. */
  exact?(): boolean;
  close(name: string): void;
}

/** No attribute or text of this size is data; one without end must not fill the memory. */
const MAX_HELD = 256 * 1024 * 1024;

/**
 * Reads XML as a stream: memory does not grow with the file. Stops after each chunk to let the caller hand on what was
 * found. Own entities are not resolved and a document type is skipped, so that no file can make itself larger.
 * Throws `SourceFailure` (`file-truncated`, `file-unreadable`).
 */
export async function* parseXml(stream: ReadableStream<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new XmlParser(handler);
  let decoder: TextDecoder | null = null;
  for await (const chunk of stream) {
    decoder ??= decoderFor(chunk);
    parser.push(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.end();
}

/** The encoding that the declaration names; UTF-8 without one. */
function decoderFor(start: Uint8Array): TextDecoder {
  const head = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const [, label = 'utf-8'] = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    throw new SourceFailure({ name: 'file-unreadable', detail: label });
  }
}

class XmlParser {
  private held = '';
  private depth = 0;
  private seen = false;
  private readonly localNames = new Map<string, string>();

  constructor(private readonly handler: XmlHandler) {}

  push(chunk: string): void {
    const text = this.held === '' ? chunk : this.held + chunk;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      const end = endOfTag(text, start);
      if (end < 0) {
        at = this.giveText(text, at, start);
        break;
      }
      this.giveText(text, at, start);
      this.tag(text, start, end);
      at = end;
    }
    this.held = text.slice(at);
    if (this.held.length > MAX_HELD) throw new SourceFailure({ name: 'file-object-too-large' });
  }

  end(): void {
    if (this.depth > 0 || this.held.trim() !== '' || !this.seen) throw new SourceFailure({ name: 'file-truncated' });
  }

  private giveText(text: string, from: number, to: number): number {
    if (this.depth === 0) return to;
    // Nearly all text between tags is the line end and the indent.
    let at = from;
    if (!this.handler.exact?.()) while (at < to && text.charCodeAt(at) <= 0x20) at++;
    if (at < to) this.handler.text(resolved(text.slice(at, to)));
    return to;
  }

  private tag(text: string, start: number, end: number): void {
    const second = text.charCodeAt(start + 1);
    if (second === 0x21) {
      if (text.startsWith('<![CDATA[', start)) this.handler.text(text.slice(start + 9, end - 3));
      return;
    }
    if (second === 0x3f) return;
    if (second === 0x2f) {
      this.depth -= 1;
      if (this.depth < 0) throw new SourceFailure({ name: 'file-unreadable', detail: 'XML' });
      this.handler.close(this.local(text.slice(start + 2, end - 1).trimEnd()));
      return;
    }
    this.seen = true;
    const closes = text.charCodeAt(end - 2) === 0x2f;
    let nameEnd = start + 1;
    while (nameEnd < end - 1 && text.charCodeAt(nameEnd) > 0x20 && text.charCodeAt(nameEnd) !== 0x2f) nameEnd++;
    const name = this.local(text.slice(start + 1, nameEnd));
    this.handler.open(name, text.slice(nameEnd, end - (closes ? 2 : 1)));
    if (closes) this.handler.close(name);
    else this.depth += 1;
  }

  private local(name: string): string {
    let local = this.localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      this.localNames.set(name, local);
    }
    return local;
  }
}

/** Just after the tag, comment or section that starts here; -1 when its end is not there yet. */
function endOfTag(text: string, start: number): number {
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.length - start < 2) return -1;
  const second = text.charCodeAt(start + 1);
  if (second === 0x3f) return after('?>', start + 2);
  if (second === 0x21) {
    if (text.startsWith('<!--', start)) return after('-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) return after(']]>', start + 9);
    // Cut off within these marks themselves.
    if (text.length - start < 9 && ['<!--', '<![CDATA['].some((mark) => mark.startsWith(text.slice(start)))) return -1;
  }
  let end = text.indexOf('>', start);
  // A `>` may stand in an attribute; quotes are balanced only at the true end.
  while (end >= 0 && !balanced(text, start, end)) end = text.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function balanced(text: string, start: number, end: number): boolean {
  let quote = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (quote === 0 && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote === 0;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = entity[1] === 'x' || entity[1] === 'X' ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute by its local name in the text of a tag, or null. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match === null ? null : resolved(match[1] ?? match[2] ?? '');
}
