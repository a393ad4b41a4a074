/** A value of a style: a constant, an expression, or an older function with stops. */
type Leaf = string | number | boolean;

/**
 * The value with each of its outcomes changed, or null when it is not of the kinds whose outcomes can be pointed at: constants,
 * `interpolate`, `step`, `match`, `case`, `coalesce`, colours of plain numbers, and the older functions with stops. What is asked of a feature,
 * or of the zoom, stays as it is: the same word can be a colour and the name of a place.
 *
 * @param change an outcome in the place of another; null when it is not good
 */
export function mapOutcomes(value: unknown, change: (outcome: Leaf) => Leaf | null): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return change(value);
  if (Array.isArray(value)) return ofExpression(value, change);
  return isPlainObject(value) ? ofStops(value, change) : null;
}

function ofExpression(expression: readonly unknown[], change: (outcome: Leaf) => Leaf | null): unknown {
  const [name] = expression;
  switch (name) {
    case 'rgb':
    case 'rgba': {
      const parts = expression.slice(1);
      return parts.every((part) => typeof part === 'number') ? change(`${name}(${parts.join(',')})`) : null;
    }
    case 'literal':
      return expression.length === 2 ? mapOutcomes(expression[1], change) : null;
    case 'coalesce':
      return changedAt(expression, change, (at) => at >= 1);
    case 'step':
      return changedAt(expression, change, (at) => at >= 2 && at % 2 === 0);
    case 'interpolate':
      return changedAt(expression, change, (at) => at >= 4 && at % 2 === 0);
    case 'match':
      return changedAt(expression, change, (at, last) => at >= 3 && (at % 2 === 1 || at === last));
    case 'case':
      return changedAt(expression, change, (at, last) => at >= 2 && (at % 2 === 0 || at === last));
    default:
      return null;
  }
}

function changedAt(
  expression: readonly unknown[],
  change: (outcome: Leaf) => Leaf | null,
  isOutcome: (at: number, last: number) => boolean,
): unknown {
  const last = expression.length - 1;
  const changed = expression.map((part, at) => (isOutcome(at, last) ? mapOutcomes(part, change) : part));
  return changed.some((part, at) => part === null && isOutcome(at, last)) ? null : changed;
}

function ofStops(value: Readonly<Record<string, unknown>>, change: (outcome: Leaf) => Leaf | null): unknown {
  const { stops, base, property, type, default: otherwise } = value;
  if (!Array.isArray(stops)) return null;
  const changed = stops.map((stop: unknown) => {
    if (!Array.isArray(stop) || stop.length !== 2) return null;
    const outcome = mapOutcomes(stop[1], change);
    return outcome === null ? null : [stop[0], outcome];
  });
  const rest = otherwise === undefined ? undefined : mapOutcomes(otherwise, change);
  if (rest === null || changed.includes(null)) return null;
  return {
    stops: changed,
    ...(base !== undefined && { base }),
    ...(property !== undefined && { property }),
    ...(type !== undefined && { type }),
    ...(rest !== undefined && { default: rest }),
  };
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
