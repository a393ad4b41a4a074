import { type Rng, seededRng } from '../../fixtures/demo/rng';
import { GOOD_TEXT, goodFile } from './good-file';

type Node = Record<string, unknown>;

/** Values that stand where others belong. */
const JUNK: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => -0,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => '',
  () => 'NaN',
  () => '\u0000\u202e\u200b\ud800',
  () => '<script>window.pwned=1</script>',
  () => '__proto__',
  () => '2026-02-30',
  () => 'x'.repeat(30_000),
  () => [],
  () => [[[[]]]],
  () => [null, [], {}, 'p1'],
  () => ({}),
  () => ({ __proto__: null, constructor: { prototype: 1 } }),
  () => goodFile(),
];

const placesIn = (tree: unknown): readonly (readonly [Node, string])[] => {
  const places: (readonly [Node, string])[] = [];
  const seen = new Set<unknown>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    // What else storage can hold (dates, maps, bytes) is junk as it is.
    if (!Array.isArray(node) && Object.getPrototypeOf(node) !== Object.prototype) return;
    seen.add(node);
    for (const key of Object.keys(node)) {
      places.push([node as Node, key]);
      walk((node as Node)[key]);
    }
  };
  walk(tree);
  return places;
};

/** Strikes a tree of values in a few places; `junk` may hold what JSON cannot. */
export function damageTree(tree: unknown, rng: Rng, junk: readonly (() => unknown)[] = JUNK): void {
  for (let blows = rng.int(1, 6); blows > 0; blows--) {
    const places = placesIn(tree);
    if (places.length === 0) return;
    const [node, key] = rng.pick(places);
    const [other, otherKey] = rng.pick(places);
    const value = node[key];
    switch (rng.int(1, 7)) {
      case 1:
      case 2:
        node[key] = rng.pick(junk)();
        break;
      case 3:
        if (Array.isArray(node)) node.splice(Number(key), 1);
        else delete node[key];
        break;
      case 4:
        // Copies, or the tree would hold itself.
        node[key] = structuredClone(other[otherKey]);
        other[otherKey] = structuredClone(value);
        break;
      case 5:
        if (Array.isArray(node)) node.push(structuredClone(value));
        else node[otherKey] = structuredClone(value);
        break;
      case 6:
        if (typeof value === 'number') node[key] = value * rng.pick([-1, 1e-9, 1e6, 1e300]);
        else if (typeof value === 'string') node[key] = value.slice(0, rng.int(0, value.length));
        else node[key] = [structuredClone(value)];
        break;
      default:
        node[key] = typeof value === 'object' ? 'object' : String(value);
    }
  }
}

const cut = (text: string, rng: Rng): readonly [string, string] => {
  const at = rng.int(0, text.length);
  return [text.slice(0, at), text.slice(at)];
};

/** Strikes the text of a file, as a bad disk or a bad editor does. */
function damageText(text: string, rng: Rng): string {
  const [head, tail] = cut(text, rng);
  switch (rng.int(1, 8)) {
    case 1:
      return head;
    case 2:
      return head + tail.slice(rng.int(1, 200));
    case 3:
      return head + String.fromCharCode(rng.int(0, 0xffff)) + tail;
    case 4:
      return head + cut(text, rng)[1];
    case 5: {
      const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key);
      return text.replaceAll(`"${rng.pick(keys)}":`, `"${rng.pick(keys)}":`);
    }
    case 6:
      return text.replaceAll(`"${rng.pick(['name', 'id', 'kind', 'plots'])}":`, '"__proto__":');
    case 7: {
      const numbers = [...text.matchAll(/:(\d+(\.\d+)?)/g)].map(([found]) => found);
      return text.replaceAll(
        rng.pick(numbers),
        `:${rng.pick(['-0', '1e999', '-1e999', '1E5', '00', '0x1', '1e-400'])}`,
      );
    }
    default:
      return head + rng.pick(['{', '}', '[', ']', ',', ':', '"', '\\', 'null', '\ufeff', '\u0000']) + tail;
  }
}

/** Flips bits here and there. */
function flipBytes(bytes: Uint8Array<ArrayBuffer>, rng: Rng): void {
  for (let flips = rng.int(1, 5); flips > 0; flips--) {
    const at = rng.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << rng.int(0, 7));
  }
}

/** A damaged session file: the same for the same seed. */
export function damagedFile(seed: number): BlobPart[] {
  const rng = seededRng(seed);
  if (rng.chance(0.25)) return [damageText(GOOD_TEXT, rng)];
  if (rng.chance(0.2)) {
    const bytes = new TextEncoder().encode(GOOD_TEXT);
    flipBytes(bytes, rng);
    return [bytes];
  }
  const tree = goodFile();
  // Struck at the top there is little left to look at: mostly it is what lies deeper.
  damageTree(rng.chance(0.1) ? tree : rng.pick([tree.header, tree.target, tree.partners, tree.plots, tree.plots]), rng);
  return [JSON.stringify(tree)];
}
