import { countFindings, viewFindings } from '@jixiao/contracts/checks';
import type { CheckCounts, CheckFindingsView } from '@jixiao/contracts/views';
import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { checkStoredProject, findingFingerprint } from '@jixiao/domain/checks';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import type { CheckedProject } from './checks.repository.js';

/** Every finding about what is declared now, with the waiver that was given for these very figures, and the waivers that have none. */
export function findingsOf(
  { declared, waivers }: CheckedProject,
  scheme: ScoringScheme,
): Pick<CheckFindingsView, 'counts' | 'findings' | 'lapsed'> {
  const findings = viewFindings(checkStoredProject(declared, { scheme }), waivers);
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    counts: countFindings(findings.map(({ severity, waiver }) => ({ severity, waived: waiver !== null }))),
    findings,
    lapsed: waivers.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

/** As {@link findingsOf}, counted only; fingerprints are taken of nothing that nobody waived. */
export function countsOf({ declared, waivers }: CheckedProject, scheme: ScoringScheme): CheckCounts {
  const given = new Set(waivers.map(({ fingerprint }) => fingerprint));
  const isWaived = (finding: DocumentFinding) =>
    given.size > 0 && finding.severity === 'warning' && given.has(findingFingerprint(finding));
  const findings = checkStoredProject(declared, { scheme });
  return countFindings(findings.map((finding) => ({ severity: finding.severity, waived: isWaived(finding) })));
}
