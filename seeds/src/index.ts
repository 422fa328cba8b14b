export { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from './demonstration/accounts.js';
export { seed } from './seed.js';
