/**
 * A coordinate as people write it: `155000,123`, `155.000,12`, `155000.12`, `52,0907`, `5.38`. A single point followed by three
 * digits can be both; thousands are meant when only then it is a coordinate in the Netherlands.
 * @returns null for what is no number
 */
export function coordinateOf(text: string): number | null {
  const bare = text.trim().replaceAll(/[\s\u00a0'°m]/g, '');
  if (bare === '') return null;
  const [comma, point] = [bare.lastIndexOf(','), bare.lastIndexOf('.')];
  if (comma >= 0 && point >= 0)
    return comma > point ? numberOf(bare.replaceAll('.', '').replace(',', '.')) : numberOf(bare.replaceAll(',', ''));
  if (comma >= 0) return grouped(bare, ',') ?? numberOf(bare.replace(',', '.'));
  return grouped(bare, '.') ?? numberOf(bare);
}

/** `155.000` or `463.000` as a whole number, when what stands before the mark is more than any degree in the Netherlands. */
function grouped(text: string, mark: string): number | null {
  const groups = text.split(mark);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || !/^\d{1,3}$/.test(groups[0] ?? '')) return null;
  const first = Number(groups[0]);
  const isDegree = groups.length === 2 && ((first >= 3 && first <= 7) || (first >= 50 && first <= 53));
  return isDegree ? null : numberOf(groups.join(''));
}

function numberOf(text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  return Number(text);
}
