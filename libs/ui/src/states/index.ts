export { EmptyState } from './empty-state.js';
export { PageHeading } from './page-heading.js';
