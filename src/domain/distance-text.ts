const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** How far a place is, on screen and in files: whole metres (`1.240 m`), or `op deze plek` when that would be 0. */
export const distanceText = (metres: number): string =>
  Math.round(metres) <= 0 ? 'op deze plek' : `${whole.format(metres)} m`;
