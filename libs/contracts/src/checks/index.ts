import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { CHECK_RULES, findingFields, findingFingerprint, type CheckRule } from '@jixiao/domain/checks';
import type { CheckCounts, CheckFindingView, WaiverView } from '../views/index.js';

const RULES: Readonly<Record<string, CheckRule>> = CHECK_RULES;

/**
 * Findings about stored data as pages show them, each with the waiver that was given for these very figures. A rule that was a warning when
 * it was waived and is an error now stops all the same.
 */
export function viewFindings(findings: readonly DocumentFinding[], waivers: readonly WaiverView[]): CheckFindingView[] {
  const given = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]));
  return findings.map((finding) => {
    const { rule, severity, message, expected = null, actual = null, suggestion = null } = finding;
    const fingerprint = findingFingerprint(finding);
    const waiver = severity === 'warning' ? (given.get(fingerprint) ?? null) : null;
    const family = RULES[rule]?.family ?? rule;
    return { fingerprint, rule, family, severity, message, cells: findingFields(finding), expected, actual, suggestion, waiver };
  });
}

/** How many errors there are, warnings that nobody waived, and waived ones. */
export function countFindings(findings: readonly { severity: CheckFindingView['severity']; waived: boolean }[]): CheckCounts {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const waived = warnings.filter((warning) => warning.waived).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, openWarnings: warnings.length - waived, waived };
}
