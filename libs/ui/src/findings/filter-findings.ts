import type { CheckFindingView } from '@jixiao/contracts/views';
import { groupBy } from './group-by.js';
import { FAMILY_ORDER } from './rule-names.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const FINDING_STATES = ['open', 'waived'] as const;

/** What of the findings is shown; '' for all. */
export interface FindingFilter {
  severity: '' | (typeof SEVERITIES)[number];
  family: string;
  state: '' | (typeof FINDING_STATES)[number];
}

export const EVERY_FINDING: FindingFilter = { severity: '', family: '', state: '' };

export interface FindingGroup {
  family: string;
  findings: CheckFindingView[];
}

export function filterFindings(findings: readonly CheckFindingView[], { severity, family, state }: FindingFilter): CheckFindingView[] {
  return findings.filter(
    (finding) =>
      (severity === '' || finding.severity === severity) &&
      (family === '' || finding.family === family) &&
      (state === '' || (finding.waiver === null) === (state === 'open')),
  );
}

/** Findings by family in the order of the families; within one they keep their order, errors first. */
export function groupFindings(findings: readonly CheckFindingView[]): FindingGroup[] {
  const groups = [...groupBy(findings, ({ family }) => family)].map(([family, own]) => ({ family, findings: own }));
  const place = (family: string): number => (FAMILY_ORDER.includes(family) ? FAMILY_ORDER.indexOf(family) : FAMILY_ORDER.length);
  return groups.sort((left, right) => place(left.family) - place(right.family));
}
