export const HORIZONS = ['long_term', 'annual'] as const;
export const SELF_EVALUATION_STATUSES = ['draft', 'submitted', 'returned', 'confirmed'] as const;
export const SOURCES = ['total', 'fiscal', 'carryover', 'other'] as const;
