import { type ReleaseFormatId, releaseFormat, type WriteRelease } from '../release-formats';

/** What writes a format that is made of plots. */
export async function plotsWriter(id: ReleaseFormatId): Promise<WriteRelease> {
  const format = releaseFormat(id);
  if (format.totals) throw new Error(`${id} is made of totals`);
  return format.loadWriter();
}
