export { CodedError, DOMAIN_ERROR_CODES, isCodedError, type DomainErrorCode, type ErrorParams } from './coded-error.js';
