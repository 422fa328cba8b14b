/** Codes of the errors that the domain throws for malformed input; the client translates them, the server maps them to a status. */
export const DOMAIN_ERROR_CODES = [
  'amount.missing',
  'amount.negative',
  'amount.not-decimal',
  'document.broken',
  'document.empty',
  'document.encoding',
  'document.encrypted',
  'document.old-format',
  'document.scanned',
  'document.too-large',
  'document.too-many-cells',
  'document.too-many-pages',
  'document.unknown-cell',
  'document.unpacks-too-large',
  'document.unsupported',
  'form-layout.unknown',
  'grade.unknown',
  'indicator.unknown-class',
  'indicators.duplicate-name',
  'indicators.weight-sum',
  'input.not-list',
  'input.not-object',
  'input.not-text',
  'sample.duplicate',
  'sample.size-invalid',
  'scheme.invalid',
  'scheme.unknown',
  'target.correction-invalid',
  'unit.not-convertible',
  'workflow.condition-unmet',
  'workflow.reason-missing',
  'workflow.role-denied',
  'workflow.stage-closed',
  'workflow.state-differs',
  'workflow.unknown-action',
  'year.invalid',
] as const;

export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

export type ErrorParams = Readonly<Record<string, string>>;

/**
 * An error that is told apart by its code, not by its text.
 *
 * `code` is stable and lower-case with dots; `params` are the values a translated message inserts; `field` is the path
 * of the offending input such as `items[3].weight`. Other layers may throw it with codes of their own.
 */
export class CodedError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly params: ErrorParams = {},
    readonly field?: string,
  ) {
    super(field === undefined ? code : `${code} (${field})`);
    this.name = 'CodedError';
  }
}

/** Whether a caught value is a {@link CodedError}. */
export function isCodedError(value: unknown): value is CodedError {
  return value instanceof CodedError;
}
