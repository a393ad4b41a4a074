/** What it is, what must become of it ('read', or the name of the problem), and how it is made. */
export type NamedCase = readonly [name: string, becomes: string, make: () => string | BlobPart[]];

export const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

export const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

export const bytesOf = (text: string): BlobPart[] => [
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff),
];
