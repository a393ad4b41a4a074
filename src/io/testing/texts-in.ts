import { unzip } from 'unzipit';

/** Every text in a file, with the name of each part; of a zip each member. For tests that look for what should not be there. */
export async function textsIn(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(content);
  const { entries } = await unzip(content);
  const texts = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => `${name}\n${await entry.text()}`),
  );
  return texts.join('\n');
}
