export { gramsOf, gramsToFind, searchText, searchWords } from './search-text.js';

/** What a good value is: as much or as little as possible, exactly so, inside a range, done by a day, or described in words. */
export const LIBRARY_DIRECTIONS = ['at_least', 'at_most', 'exactly', 'within', 'by_date', 'described'] as const;

export type LibraryDirection = (typeof LIBRARY_DIRECTIONS)[number];
