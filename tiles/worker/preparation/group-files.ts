/** Extensions of what belongs to a shapefile. */
const PARTS = /\.(shp|shx|dbf|prj|cpg|qix|sbn|sbx|fix|shp\.xml|qpj|qmd)$/i;

/**
 * Files that were dropped together, each by itself, and the parts of a shapefile (same name) as one, `.shp` first.
 */
export function groupFiles<Named extends { readonly name: string }>(
  files: readonly Named[],
): readonly (readonly Named[])[] {
  const baseOf = ({ name }: Named): string => name.replace(PARTS, '').toLowerCase();
  const shapefiles = new Set(files.filter(({ name }) => /\.shp$/i.test(name)).map(baseOf));
  const groups = new Map<string, Named[]>();
  for (const [at, file] of files.entries()) {
    const isPart = PARTS.test(file.name) && shapefiles.has(baseOf(file));
    const key = isPart ? `shapefile ${baseOf(file)}` : `file ${at}`;
    const group = groups.get(key) ?? [];
    if (/\.shp$/i.test(file.name)) group.unshift(file);
    else group.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}
