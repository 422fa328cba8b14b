import type { CheckCounts, CheckFindingView, CheckFindingsView, WaiverView } from '@jixiao/contracts/views';
import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { CHECK_RULES, type CheckRule, checkStoredProject, findingFields, findingFingerprint } from '@jixiao/domain/checks';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import type { CheckedProject } from './checks.repository.js';

/** Every finding about what is declared now, with the waiver that was given for these very figures, and the waivers that have none. */
export function findingsOf(
  { declared, waivers }: CheckedProject,
  scheme: ScoringScheme,
): Pick<CheckFindingsView, 'counts' | 'findings' | 'lapsed'> {
  const given = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]));
  const findings = checkStoredProject(declared, { scheme }).map((finding) => viewOf(finding, given));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    counts: count(findings.map(({ severity, waiver }) => ({ severity, waived: waiver !== null }))),
    findings,
    lapsed: waivers.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

/** As {@link findingsOf}, counted only; fingerprints are taken of nothing that nobody waived. */
export function countsOf({ declared, waivers }: CheckedProject, scheme: ScoringScheme): CheckCounts {
  const given = new Set(waivers.map(({ fingerprint }) => fingerprint));
  const isWaived = (finding: DocumentFinding) => given.size > 0 && finding.severity === 'warning' && given.has(findingFingerprint(finding));
  return count(checkStoredProject(declared, { scheme }).map((finding) => ({ severity: finding.severity, waived: isWaived(finding) })));
}

function viewOf(finding: DocumentFinding, given: ReadonlyMap<string, WaiverView>): CheckFindingView {
  const { rule, severity, message, expected = null, actual = null, suggestion = null } = finding;
  const rules: Readonly<Record<string, CheckRule>> = CHECK_RULES;
  const fingerprint = findingFingerprint(finding);
  return {
    fingerprint,
    rule,
    family: rules[rule]?.family ?? rule,
    severity,
    message,
    cells: findingFields(finding),
    expected,
    actual,
    suggestion,
    // A rule that was a warning when it was waived and is an error now stops all the same.
    waiver: severity === 'warning' ? (given.get(fingerprint) ?? null) : null,
  };
}

function count(findings: readonly { severity: string; waived: boolean }[]): CheckCounts {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const waived = warnings.filter((warning) => warning.waived).length;
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    openWarnings: warnings.length - waived,
    waived,
  };
}
