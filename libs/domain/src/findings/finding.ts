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

const NO_PARAMS: FindingParams = {};
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
  const { params = NO_PARAMS, expected, actual, severity = definition.severity } = details;
  const values: Record<string, string> = { ...params };
  if (expected !== undefined) values['expected'] = expected;
  if (actual !== undefined) values['actual'] = actual;
  const finding = { rule, severity, message: renderMessage(definition.message, values), params };
  if (expected === undefined && actual === undefined) return finding;
  if (actual === undefined) return { ...finding, expected };
  return expected === undefined ? { ...finding, actual } : { ...finding, expected, actual };
}

/** Whether any finding is an error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

const compiledTemplates = new Map<string, readonly string[]>();

/** Text and names in turn: 'a {b} c' → ['a ', 'b', ' c']. Templates are few and constant, so they are split once. */
function splitTemplate(template: string): readonly string[] {
  const known = compiledTemplates.get(template);
  if (known !== undefined) return known;
  const parts = template.split(PLACEHOLDER);
  compiledTemplates.set(template, parts);
  return parts;
}

function fill(template: string, params: FindingParams): string {
  const parts = splitTemplate(template);
  let message = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    message += `${params[name] ?? `{${name}}`}${parts[index + 1] ?? ''}`;
  }
  return message;
}
