export { assertTestDatabase } from './assert-test-database.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
