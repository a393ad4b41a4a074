const format = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day on the clock of the room, `2026-11-22`, of an ISO date-time. */
export const localDay = (at: string): string => format.format(new Date(at));
