import type { ManifestMember } from './manifest';
import { sha256Hex } from './sha256';

/** The id of a package of these members: SHA-256 over their names and hashes, so the same content has the same id. */
export const packageIdOf = (members: readonly ManifestMember[]): Promise<string> =>
  sha256Hex(new TextEncoder().encode(members.map(({ name, sha256 }) => `${name} ${sha256}\n`).join('')));
