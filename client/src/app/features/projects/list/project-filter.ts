import type { ProjectFilter } from './project-list.store';
import { PROJECT_SORTS, PROJECT_STAGES, RATINGS } from '@jixiao/contracts/views';

export interface FilterAddress {
  q?: string;
  stage?: string;
  rating?: string;
  sort?: string;
}

/** The filter that an address names; what it names wrongly falls back. */
export function filterFromAddress(address: FilterAddress, year: number | null): ProjectFilter {
  const sort = address.sort ?? 'code';
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  return {
    year,
    q: address.q ?? '',
    stage: PROJECT_STAGES.find((stage) => stage === address.stage) ?? '',
    rating: RATINGS.find((rating) => rating === address.rating) ?? '',
    sort: PROJECT_SORTS.find((known) => known === field) ?? 'code',
    descending,
  };
}

/** The address of a filter, without what is left at its default. */
export function addressOfFilter(filter: ProjectFilter): Record<keyof FilterAddress, string | null> {
  const sort = filter.descending ? `-${filter.sort}` : filter.sort;
  return {
    q: filter.q.trim() || null,
    stage: filter.stage || null,
    rating: filter.rating || null,
    sort: sort === 'code' ? null : sort,
  };
}

/** Whether the filter hides anything. */
export function isNarrowed(filter: ProjectFilter): boolean {
  return filter.q.trim() !== '' || filter.stage !== '' || filter.rating !== '';
}
