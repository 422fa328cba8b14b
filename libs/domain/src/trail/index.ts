export { DEMONSTRATION_REQUEST } from './demonstration.js';
export { type AuditFact, hashedText } from './hashed-text.js';
