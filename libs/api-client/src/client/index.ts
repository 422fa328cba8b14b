export { ApiProblem, LOCAL_PROBLEM_CODES, localProblem } from './api-problem.js';
export { type ApiClient, type ApiClientSettings, type Call, createApiClient } from './create-api-client.js';
export type { components, paths } from '../generated/schema.js';
