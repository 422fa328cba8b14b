export { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from './demonstration/accounts.js';
export { seed } from './seed.js';
export { seedIfEmpty } from './seed-if-empty.js';
