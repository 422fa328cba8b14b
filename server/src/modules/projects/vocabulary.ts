export const HORIZONS = ['long_term', 'annual'] as const;
/** Statuses of a self-evaluation that was handed in, as a list of SQL. */
export const HANDED_IN = `('submitted', 'forwarded', 'confirmed')`;
export const SOURCES = ['total', 'fiscal', 'carryover', 'other'] as const;
