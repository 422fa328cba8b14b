import type { Comparison } from './comparison.js';

/** A part of which nothing is stored: the explanation, and what was not understood. */
export const SHOWN: Comparison = { state: 'shown', changes: 0, values: [], problems: [], objectId: null, storedVersion: null, write: null };
