/** Codes of the errors that the API answers besides those of the domain; the client translates them. */
export const API_ERROR_CODES = [
  'csrf.invalid',
  'declaration.locked',
  'declaration.unknown-goal',
  'declaration.unknown-indicator',
  'declaration.years-reversed',
  'evidence.empty',
  'evidence.media-type',
  'evidence.missing',
  'evidence.not-found',
  'evidence.too-large',
  'indicators.in-use',
  'internal',
  'item.not-found',
  'permission.denied',
  'precondition.malformed',
  'precondition.missing',
  'project.not-found',
  'rating.reason-missing',
  'recording.locked',
  'recording.unknown-indicator',
  'recording.no-budget',
  'request.conflict',
  'request.malformed',
  'request.media-type',
  'request.too-large',
  'request.too-many',
  'route.not-found',
  'score.above-weight',
  'self-evaluation.incomplete',
  'self-evaluation.not-found',
  'self-evaluation.not-submitted',
  'session.required',
  'sign-in.failed',
  'unavailable',
  'validation.failed',
  'version.stale',
  'year.unknown',
] as const;

export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** Codes of what is wrong with one field of a request; whatever has no code of its own is `field.invalid`. */
export const FIELD_ERROR_CODES = ['field.amount', 'field.characters', 'field.invalid', 'field.postcode', 'field.required', 'field.too-long', 'field.weight', 'field.score', 'field.share'] as const;

export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];
