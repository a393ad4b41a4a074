import type { Migration } from './migrate';

/** Version 3: plans that came in with a list are kept. Which ones did before is not known any more: only their sum is. */
export const addPlans: Migration = (raw) => ({ ...raw, plans: [] });
