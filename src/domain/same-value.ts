/** True when two values of records are alike in all they hold. Records are plain data: no cycles, no dates, no functions. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** As `sameValue`, but for lists (parcels, programme, bottlenecks) in any order: who added what first says nothing. */
export function sameInAnyOrder(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return sameValue(a, b);
  const left: unknown[] = [...b];
  return a.every((item) => {
    const at = left.findIndex((other) => sameValue(item, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
