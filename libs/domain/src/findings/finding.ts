/** A text in both interface languages. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** `error` stops (exit 1 on the command line), `warning` wants a person's decision or a reason, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

export type FindingParams = Readonly<Record<string, string>>;

/** Something a rule noticed. `rule` is stable; `params` are the values its message inserts. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: BilingualText;
  readonly expected?: string;
  readonly actual?: string;
  readonly params: FindingParams;
}

/** What a rule says and how severe it is unless told otherwise; `{name}` inserts a parameter. */
export interface RuleDefinition {
  readonly severity: Severity;
  readonly message: BilingualText;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** A message with its `{name}` places filled from `params`; an unknown name stays visible. */
export function renderMessage(template: BilingualText, params: FindingParams): BilingualText {
  return { zh: fill(template.zh, params), en: fill(template.en, params) };
}

/** What a finding may add to its rule: parameters, expected and actual (inserted as `{expected}` and `{actual}`), another severity. */
export interface FindingDetails {
  readonly params?: FindingParams;
  readonly expected?: string;
  readonly actual?: string;
  readonly severity?: Severity;
}

/** A finding of `rule` with its rendered message. */
export function createFinding(rule: string, definition: RuleDefinition, details: FindingDetails = {}): Finding {
  const { params = {}, expected, actual, severity = definition.severity } = details;
  const values = {
    ...params,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
  return {
    rule,
    severity,
    message: renderMessage(definition.message, values),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    params,
  };
}

/** Whether any finding is an error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function fill(template: string, params: FindingParams): string {
  return template.replace(PLACEHOLDER, (place: string, name: string) => params[name] ?? place);
}
